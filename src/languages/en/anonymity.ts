import type { Anonymity } from "../../core/model/anonymity.ts";

// Up to the next mark, or to what goes on about something else: a verb of speech, the terms of the talk.
const rest =
  '[^,.;:!?“”"()\\n]{2,90}?(?= (?:said|says|say|told|tells|tell|added|confirmed|who|and who|and spoke|speaking|spoke|but|on (?:the )?condition|under (?:the )?condition)\\b|[,.;:!?“”"()\\n]|$)';

const access = [
  `(?:familiar|acquainted) with ${rest}`,
  `briefed (?:on|about|by) ${rest}`,
  `(?:privy|close) to ${rest}`,
  `(?:involved|present|taking part) (?:in|at|during) ${rest}`,
  `aware of ${rest}`,
  `(?:in the room|on the call)(?![\\p{L}])`,
];
const having = `(?:(?:direct|first-?hand|detailed|intimate|inside|personal) )*(?:knowledge|understanding|information|insight) (?:of|about|into|on) ${rest}`;
const doing = `(?:(?:has|have|had) (?:seen|read|reviewed|heard|attended|viewed|been (?:briefed|present|shown|informed|involved))|saw|read|reviewed|attended|heard|viewed|took part in|participated in|worked on|witnessed|was in|were in|was present|were present) ${rest}`;

const unnamed =
  "(?:(?:on|under) (?:the )?condition (?:of anonymity|(?:that )?[\\p{L}’' ]{2,24} not be (?:named|identified))|(?:ask(?:ed|ing|s)|request(?:ed|ing|s)|wish(?:ed|ing|es)|preferr(?:ed|ing)|insist(?:ed|ing)|agreed) (?:for |on )?(?:not to be (?:named|identified)|to (?:not be (?:named|identified)|remain anonymous)|anonymity|that (?:his|her|their) names? not be (?:used|published|printed))|(?:declin(?:ed|ing)|refus(?:ed|ing)) to be (?:named|identified)|(?:did|do|does)(?: not|n['’]t) (?:want|wish) to be (?:named|identified)|granted anonymity|sp(?:oke|eaking) anonymously)";
const because =
  "(?:,? (?:because(?: of)?|as|since|citing|given|due to|out of|for|saying|amid|so as|in order)|(?= to (?:discuss|speak|talk|describe|avoid|protect|share|reveal|disclose)\\b))";

/** The English words for what unnamed sources have, and for why they are not named. */
export const anonymity: Anonymity = {
  access: new RegExp(
    `(?<![\\p{L}-])(?<access>${access.join("|")})|(?<![\\p{L}-])with (?<having>${having})|(?<![\\p{L}-])who (?<doing>${doing})`,
    "iu",
  ),
  reason: new RegExp(
    `(?<![\\p{L}-])${unnamed}(?:${because} (?<reason>[^,.;:“”"()\\n]{4,160}))?|(?<![\\p{L}-])(?<rule>(?:not|n[’']t) (?:been )?(?:authori[sz]ed|allowed|permitted) to (?:speak|talk|discuss|comment|brief|disclose|make|describe|share)[^,.;:“”"()\\n]{0,120})`,
    "iu",
  ),
  terms: new RegExp(
    `,? (?:(?:and )?who )?(?:(?:all|both) )?(?:(?:spoke|speaking|talked|talking)(?: to [^,.;]{1,40})? )?(?:${unnamed}|(?:was|were|is|are|wasn[’']t|weren[’']t) (?:not )?authori[sz]ed to|not authori[sz]ed to)`,
    "iu",
  ),
  dangling: /,? (?:and )?(?:who|whom|that|which)$/iu,
  goesOn:
    /^(?:The (?:\p{L}+ ){0,3}(?:officials?|sources?|persons?|people|diplomats?|aides?|advisers?|employees?|executives?|lawmakers?|insiders?|men|women|man|woman)|He|She|They|Both|All(?: of them)?|Each) /u,
};

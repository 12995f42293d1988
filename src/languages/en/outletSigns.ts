import type { OutletSign } from "../../core/model/language.ts";
import { ORGANISATIONS } from "./organisations.ts";

const newsBody =
  "(?:newspaper|news (?:site|outlet|agency|website|service|channel|portal|organi[sz]ation|magazine)|broadcaster|tabloid|broadsheet|magazine|daily|weekly|news ?wire|wire service|trade (?:journal|publication|magazine|title|paper)|journal|blog|podcast|radio station|TV station|television (?:station|channel|network)|website)";
const closing = '(?= ?(?:$|[.,;:”"’\\n]| that\\b| on \\p{Lu}| earlier| last| this| in its| citing| quoting))';

/**
 * How text treats an outlet that no list knows. 3 is enough: what only outlets do. 2 is what hardly anybody else does; 1
 * is what bodies do as well, for ministries report, and companies are told things.
 */
export const outletSigns: readonly OutletSign[] = [
  // only outlets
  after(
    3,
    `^ (?:has |have )?(?:contacted|approached|reached out to|asked|e-?mailed|called|messaged) (?:[^.\\n]{1,80} )?for (?:a |further |additional )?(?:comments?|response|reaction|reply)\\b`,
  ),
  after(
    3,
    "^ (?:has |have )?(?:(?:requested|sought|invited) comment|can (?:exclusively )?reveal|can exclusively)\\b",
  ),
  after(
    3,
    "^ (?:could not|couldn[’']t|(?:was|is|has been) (?:unable|not able) to) (?:immediately |independently )+(?:verify|confirm|reach)\\b",
  ),
  after(3, "^['’]s? (?:reporters?|correspondents?|newsroom|newsdesk|journalists?|editor-in-chief)\\b"),
  after(3, "^ (?:reporter|correspondent|journalist|columnist|photographer)s? \\p{Lu}"),
  after(
    3,
    "^,? (?:which |who )?(?:(?:has |had )?(?:first|originally|exclusively) (?:reported|broke|published|revealed)|broke the (?:story|news))\\b",
  ),
  after(
    3,
    `^, (?:which is )?an? (?:[\\p{L}’'-]+ ){0,4}?${newsBody}(?=[,.;)]| (?:based|in|of|for|that|which|covering|owned|published|run)\\b)(?!, \\p{Lu})`,
  ),
  after(3, "^ (?:reports?|reported), (?:citing|quoting)\\b"),
  before(
    3,
    "(?:first|originally|exclusively) (?:reported|published|revealed|disclosed) (?:by|in|on) (?:the )?$",
  ),
  before(
    3,
    "(?:an? (?:exclusive )?interview|in comments|in remarks)(?: \\p{L}+){0,2} (?:with|to|published (?:by|in)) (?:the )?$",
  ),
  before(
    3,
    "(?:an? (?:reporter|correspondent|journalist) (?:for|from|at|with)|a report (?:in|on)) (?:the )?$",
  ),
  // hardly anybody else
  {
    ...after(2, `^ (?:(?:also|first|has) )?(?:reports?|reported|writes)${closing}`),
    before: /[,”"] (?:the )?$/u,
  },
  after(2, `^ (?:(?:also|first) )?(?:reports|writes)${closing}`),
  after(2, "^ understands that\\b"),
  after(
    2,
    "^ (?:has |have )?(?:learned|learnt)(?: that\\b| from\\b|[.,])|^ (?:has|had) (?:seen|obtained|reviewed) (?:a copy|documents|e-?mails|copies|messages)\\b",
  ),
  after(
    2,
    "^ (?:quoted|quotes|cited|cites) (?:an?|one|two|three|several|unnamed|anonymous|sources|officials|people)\\b",
  ),
  before(2, "(?:seen|obtained|reviewed|examined|verified|combed through) by (?:the )?$"),
  { weight: 2, before: /[,.!?][”"] [\p{L} .’'-]{2,50} told (?:the )?$/u, after: null },
  // bodies as well
  before(1, "(?:told|tells|telling|spoke to|speaking to|confirmed to|said to) (?:the )?$"),
  before(1, "(?:according to|reported by|cited by|quoted by) (?:the )?$"),
  after(1, `^ (?:(?:also|first|has) )?reported${closing}`),
];

/** Bodies that report and are told things, and are no outlets: those that a list knows, and the Ministry of anything. */
export function isBody(name: string): boolean {
  return bodies().has(name.replace(/^the /iu, "")) || bodyWord.test(name);
}

const bodyWord =
  /(?<!\p{L})(?:Ministry|Department|Agency|Authority|Administration|Office|Bureau|Commission|Committee|Council|Board|Court|Parliament|Senate|Congress|Assembly|Government|Treasury|Party|Union|Federation|Association|Society|Institute|Institution|University|College|School|Hospital|Clinic|Trust|Foundation|Fund|Bank|Company|Corporation|Corp|Inc|Ltd|LLC|plc|Police|Army|Navy|Force|Service|Centre|Center|Club|Airlines|Airways|Motors|Energy|Group|Holdings|Union|Embassy|Laboratory|Museum|Church|League|Alliance|Coalition|Organi[sz]ation|Exchange|Railway|Railways)(?:\.?$| (?:of|for|on|and) )/u;

let listed: ReadonlySet<string> | null = null;

function bodies(): ReadonlySet<string> {
  listed ??= new Set(ORGANISATIONS.split(/[|\n]/u).flatMap((entry) => entry.split(" = ")));
  return listed;
}

function before(weight: OutletSign["weight"], pattern: string): OutletSign {
  return { weight, before: new RegExp(`(?<!\\p{L})${pattern}`, "iu"), after: null };
}

function after(weight: OutletSign["weight"], pattern: string): OutletSign {
  return { weight, before: null, after: new RegExp(pattern, "u") };
}

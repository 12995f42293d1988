/** What follows an outlet's name where the outlet speaks of itself: "The Gazette has contacted the ministry". */
export const ownVoice =
  /^(?:['’]s (?:reporter|correspondent|newsroom|newsdesk)s?\b| newsdesk\b)|^ (?:(?:has|have|had|is|was|were|could|did)(?: not|n['’]t)? )?(?:also |previously |independently |yet |been )*(?:contacted|approached|reached out|asked .{1,40} for comment|requested comment|sought comment|learned|learnt|can reveal|seen|obtained|verified|verify|confirm|unable|not able|will publish|is published|publishes|published \w+ (?:days|times))\b|^ (?:has |have )?(?:contacted|approached|learned|learnt|seen|understands|can reveal|will publish|publishes|obtained|reviewed)\b|^ (?:called|rang|visited)[.,]/iu;

/** What stands before a name that says it is an outlet's. */
export const outletBefore =
  /\b(?:newspapers?|paper|daily|weekly|tabloid|broadsheet|magazine|journal|broadcaster|channel|station|network|news (?:agency|site|website|service|outlet|channel|portal)|agency|wire service|website|news wire|newswire|outlet|blog|podcast) ?(?:,|called|named|—)? ?$/iu;

/** What stands before an outlet's name where somebody spoke to it. */
export const toldBefore =
  /(?:\b(?:told|tells|telling|spoke to|speaking to|confirmed to|said to|interview with)) (?:the )?$/iu;

/** What stands before or after an outlet's name where another outlet cites it. */
export const citedBefore =
  /\b(?:according to|reports? (?:by|from|in)|(?:reported|revealed|published|broken|quoted|cited|obtained|seen) by|cites|citing|via) (?:the )?$/iu;
export const citedAfter =
  /^ ?(?:(?:now|also|first|earlier|previously) )?(?:reports?|reported|reporting|says|said|notes|noted|writes|wrote|cites|cited|quotes|quoted|adds|added|claims|claimed)\b/iu;

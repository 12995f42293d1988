/** What follows an outlet's name where the outlet speaks of itself: "The Gazette has contacted the ministry". */
export const ownVoice =
  /^(?:['’]s (?:reporter|correspondent|newsroom)s?\b)?\s?(?:has|have|had)? ?(?:also |previously )?(?:contacted|approached|reached out|asked .{1,40} for comment|requested comment|sought comment|learned|learnt|understands|can reveal|has seen|obtained (?:a|the) cop(?:y|ies))\b/iu;

/** What stands before an outlet's name where somebody spoke to it. */
export const toldBefore =
  /(?:\b(?:told|tells|telling|spoke to|speaking to|confirmed to|said to|interview with)) (?:the )?$/iu;

/** What stands before or after an outlet's name where another outlet cites it. */
export const citedBefore = /\b(?:according to|reports? (?:by|from|in)|reported by|cited by|cites|citing|by|via) (?:the )?$/iu;
export const citedAfter =
  /^ ?(?:(?:now|also|first|earlier|previously) )?(?:reports?|reported|reporting|says|said|notes|noted|writes|wrote|cites|cited|quotes|quoted|adds|added|claims|claimed)\b/iu;

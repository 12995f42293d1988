/** What follows an outlet's name where the outlet speaks of itself: "The Gazette has contacted the ministry". */
export const ownVoice =
  /^(?:['’]s (?:reporter|correspondent|newsroom|newsdesk)s?\b| newsdesk\b)|^ (?:(?:has|have|had|is|was|were|could|did)(?: not|n['’]t)? )?(?:also |previously |independently |yet |been )*(?:contacted|approached|reached out|asked .{1,40} for comment|requested comment|sought comment|learned|learnt|can reveal|seen|obtained|verified|verify|confirm|unable|not able|will publish|is published|publishes|published \w+ (?:days|times))\b|^ (?:has |have )?(?:contacted|approached|learned|learnt|seen|understands that|can reveal|will publish|publishes|obtained|reviewed)\b|^ (?:called|rang|visited)[.,]/iu;

/** What stands before a name that says it is an outlet's. */
export const outletBefore =
  /\b(?:newspapers?|paper|daily|weekly|tabloid|broadsheet|magazine|journal|broadcaster|channel|station|network|news (?:agency|site|website|service|outlet|channel|portal)|agency|wire service|website|news wire|newswire|outlet|blog|podcast) ?(?:,|called|named|—)? ?$/iu;

/** What stands before an outlet's name where somebody spoke to it. */
export const toldBefore =
  /(?:\b(?:told|tells|telling|spoke to|speaking to|confirmed to|said to|interview with)) (?:the )?$/iu;

/** What stands before or after an outlet's name where another outlet cites it: "according to the news agency X". */
export const citedBefore =
  /\b(?:according to|reports? (?:by|from|in)|(?:reported|revealed|published|broken|quoted|cited|obtained|seen) by|cites|citing|via) (?:the )?(?:(?:local |news |daily |state |weekly )?(?:newspaper|paper|agency|daily|website|broadcaster|magazine|station|network|outlet|tabloid|weekly) )?$/iu;
export const citedAfter =
  /^,? ?(?:which [^,.\n]{1,60}, )?(?:(?:has|have|had) )?(?:(?:now|also|first|earlier|previously|since|both|each) )?(?:reports?|reported|reporting|says|said|notes|noted|writes|wrote|written|cites|cited|citing|quotes|quoted|quoting|adds|added|claims|claimed|reveals?|revealed|discloses?|disclosed|broke the (?:story|news))\b/iu;

/** Words in which outlets' names end. */
export const outletWord =
  /\b(?:Gazette|Herald|Tribune|Courier|Chronicle|Times|Telegraph|Inquirer|Enquirer|News|Argus|Examiner|Sentinel|Advertiser|Journal|Post|Mercury|Observer|Bulletin|Echo|Dispatch|Bugle|Newswire|Wire|Television|TV|Radio|Mail|Standard|Star|Express|Mirror|Record|Review|Ledger|Trumpet|Comet|Courant|Register|Globe|Press|Daily|Weekly|Magazine|Monitor|Lantern|Digest|Bearer|News (?:Service|Agency|Network|Online|Daily|Today|Hour))$/u;

/** What follows an outlet's name where it reports, as any outlet does; what "says" may be a company. */
export const reportsAfter =
  /^,? ?(?:which [^,.\n]{1,60}, )?(?:(?:has|have|had) )?(?:(?:now|also|first|earlier|previously|since|both|each) )?(?:reports?|reported|reporting|writes|wrote|written|cites|cited|citing|quotes|quoted|quoting|reveals?|revealed|broke the (?:story|news))\b/iu;

/** A line that is nothing but the name, or that offers what the outlet publishes: "Subscribe to the Gazette". */
export const mastheadBefore =
  /^(?:the |©|\(c\)|copyright|[\s\d,-])*$|(?:\b(?:more from|follow|subscribe to|sign up (?:to|for)|read more (?:at|on|in)|published (?:by|in)|first appeared (?:in|on)|staff of|download) )(?:the )?$/iu;
export const mastheadAfter =
  /^(?:[\s|.,•–—-]*$|['’]s? (?:newsletters?|app|homepage|front page)\b| newsletters?\b| app\b| on (?:Facebook|Twitter|X|Instagram)\b)/iu;

import type { OutletKind, Relays } from "../../core/model/relays.ts";

// Between a verb and an outlet's name: whom of the outlet it was said to, and what the outlet is.
//
//     told a reporter for the newspaper Le Fanal          spoke to Ada Ito of Radio Ellery
//          ^^^^^^^^^^^^^^ ^^^^^^^^^^^^^                            ^^^^^^^^^^

const word = `[^\\s,;:!?“”"()]+`;
const someone = `(?:(?:an? |the |its |[Oo]ur )?(?:${word} ){0,3}?(?:reporters?|journalists?|correspondents?|hosts?|co-hosts?|anchors?|presenters?|columnists?|interviewers?|shows?|program(?:me)?s?|podcasts?|broadcasts?|editions?|episodes?|audience|readers|viewers|newsroom|editorial board) (?:of|from|for|at|with|on) |(?:\\p{Lu}${word.replace("+", "*")} ){1,4}(?:of|from|on) )?`;
const kind =
  "(?:news(?:paper|wire)?s?|papers?|tabloid|daily|weekly|broadcasters?|networks?|channel|station|agency|service|magazine|journal|websites?|site|outlet|portal|podcast|program(?:me)?|show|radio|television|TV)";
const lead = `(?:(?:[Tt]he|an?|its|their|${word}[’']s) )?(?:(?:${word} ){0,3}?${kind},? (?:${kind},? )?)?(?:[Tt]he )?["“‘']{0,2}`;
const later =
  "(?: (?:exclusively|separately|later|also|earlier|anonymously|privately|briefly|directly|again|then|in \\p{L}+|on \\p{Lu}\\p{L}+|last \\p{L}+|this \\p{L}+|\\p{Lu}\\p{L}+day|on (?:the )?condition of anonymity|by (?:tele)?phone|by e-?mail)){0,2}";

const ending = (words: string) => new RegExp(`(?<![\\p{L}-])(?:${words})$`, "u");

const news =
  "(?:reports?|stor(?:y|ies)|articles?|investigations?|exposés?|exclusives?|scoops?|accounts?|profiles?|dispatch|editorials?)";

const kinds: readonly (readonly [OutletKind, string])[] = [
  ["paper", "newspaper newspapers paper daily tabloid broadsheet weekly magazine journal"],
  ["air", "network broadcaster channel station"],
  ["agency", "agency wire newswire"],
  ["any", "outlet site website publication portal"],
];
const paper =
  /(?<!\p{L})(?:Times|Post|Gazette|Herald|Tribune|Courier|Chronicle|Telegraph|Inquirer|Enquirer|Examiner|Sentinel|Journal|Guardian|Independent|Observer|Bulletin|Echo|Dispatch|Standard|Mirror|Mail|Express|Star|Sun|Globe|Monde|Figaro|País|Spiegel|Zeitung|Magazine|Lantern|Ledger|Argus|Register|Recorder|Newspaper|Mercury|Bee)$/u;
const air =
  /(?<!\p{L})(?:CNN|BBC|NBC|MSNBC|CNBC|CBS|ABC|ITV|PBS|NPR|RT|CTV|CBC|Fox|Sky|Al Jazeera|Al Arabiya|Channel|Radio|TV|Television|Broadcasting|Network|Univision|Telemundo|Euronews|NHK|RTÉ|FM)(?!\p{L})/u;
const agency =
  /(?<!\p{L})(?:Reuters|Associated Press|AP|AFP|Agence France-Presse|Bloomberg|Tass|TASS|Interfax|Xinhua|Kyodo|Yonhap|Anadolu|EFE|ANSA|DPA|dpa|PTI|UPI|Press Association|PA Media|RIA Novosti|Agency|Newswire|Wire|Wires)(?!\p{L})/u;

/** The English words that show what comes through an outlet. */
export const relays: Relays = {
  gap: new RegExp(`^${someone}${lead}$`, "u"),
  parts: [
    {
      part: "told",
      before: ending("[Tt]old|[Tt]ells?|[Tt]elling|informed|informs|assured"),
      after: null,
    },
    {
      part: "told",
      before: ending(
        `(?:[Ss]p(?:eaks?|oke|oken|eaking)|[Tt]alk(?:s|ed|ing)?)${later} (?:to|with|on)|(?:said|says|confirm(?:s|ed)|den(?:ies|ied)|admit(?:s|ted)|explain(?:s|ed)|reveal(?:s|ed)|disclosed|acknowledged|complain(?:s|ed)|suggested|insisted|conceded|described|repeated|clarified|recounted|stressed|e-?mailed|sent)(?: (?:it|this|that|as much|(?:the|an?|his|her|their) (?:report|news|story|account|details|incident|decision|statement|e-?mail)))?${later} to`,
      ),
      after: null,
    },
    {
      part: "told",
      before: ending(
        "(?:[Ii]nterviews?|[Aa]ppearances?|[Ss]it-downs?)(?: \\p{L}+){0,3}? (?:with|to|on|by|for|at|from)|[Ii]nterviewed by|[Mm]eeting with|(?:[Cc]onversations?|[Cc]hats?|[Cc]alls?) with|(?:[Cc]omments?|[Rr]emarks|[Ss]tatements?|[Ee]-?mails?|[Mm]essages?|[Tt]exts?|[Rr]esponses?|[Rr]epl(?:y|ies))(?: \\p{L}+){0,3}? to|[Ii]n comments(?: \\p{L}+){0,3}? (?:by|on)",
      ),
      after: null,
    },
    {
      part: "told",
      before: null,
      after: /^(?:['’]s?)? (?:\p{L}+ )?(?:interviews?|appearances?)\b(?! requests?| with)/u,
    },
    {
      part: "told",
      before:
        /[,?!.][”"’'] (?:said|says|explain(?:s|ed)|complain(?:s|ed)|admit(?:s|ted)|insist(?:s|ed)|acknowledged|added|remarked|recalled|joked|confirmed) [^“”"]{2,90}? to$/u,
      after: null,
    },
    {
      part: "aired",
      before: ending(
        "(?:[Oo]n|[Tt]o) (?:an? |the |this \\p{L}+[’']s |\\p{Lu}\\p{L}+[’']s )?(?:broadcast|edition|episode|airwaves) (?:of|on)",
      ),
      after: null,
    },
    {
      part: "aired",
      before: ending(
        "(?<!(?:attacks?|raids?|bans?|lawsuit|pressure|focus|sanctions|report|story|based|time|stint|years|shows?|career|coverage|ads?|role|job|contributor|commentator|analyst|host|anchor) )[Oo]n",
      ),
      after:
        /^(?:$|[.,;:!?)”"’'\n]|['’]s | (?:on|in|this|last|earlier|that|and|late|early|\p{Lu}\p{L}+day)\b)/u,
    },
    {
      part: "printed",
      before: ending(
        "(?:[Oo]p-?eds?|[Oo]pinion (?:piece|article)|[Ee]ssay|[Cc]olumn|[Cc]ommentary|[Ll]etter|[Bb]log post|[Pp]iece)(?: \\p{L}+){0,4}? (?:in|for|on|with)|(?:said|says|wrote|writes|argued|argues) in (?:an?|his|her|their) (?:\\p{L}+ )?article (?:in|for)|(?:[Ww]riting|wrote|written|writes)(?: \\p{L}+){0,3} (?:in|for)",
      ),
      after: null,
    },
    {
      part: "printed",
      before: /(?<!\p{L})[Ii]n (?:an?|his|her|their|the|recent)(?: \p{L}+)?$/u,
      after: /^ (?:op-?ed|essay|column|opinion piece|commentary)\b/u,
    },
    {
      part: "printed",
      before: /(?<!\p{L})\p{Lu}[\p{L}’'-]+ in$/u,
      after:
        /^(?: today| this week| last week| on \p{Lu}\p{L}+)?,? (?:explains?|writes|wrote|argues|argued)\b/u,
    },
    {
      part: "printed",
      before: null,
      after:
        /^(?:['’]s)? (?:(?:political|chief|senior|sports|foreign|business) )?(?:reporter|columnist|correspondent|writer)s? (?:(?:\p{Lu}[\p{L}.’'-]*|and) ){1,8}(?:writes|wrote|reports|reported)\b/u,
    },
    {
      part: "printed",
      before: /(?<!\p{L})[Aa]ccording to$/u,
      after: /^(?:['’]s)? (?:reporter|columnist|correspondent|writer|editor)s? \p{Lu}/u,
    },
    {
      part: "held",
      before: ending(
        "(?:obtained|seen|reviewed|viewed|examined|verified|leaked|shared|provided|given|shown|combed through|analy[sz]ed|accessed|heard|acquired|authenticated|translated|compiled|cited|quoted)(?: \\p{L}+ly| first| earlier| also)? (?:by|to|with)",
      ),
      after: null,
    },
    {
      part: "held",
      before: null,
      after:
        /^ (?:has |had |have )(?:also |since |independently )?(?:seen|obtained|reviewed|viewed|verified)\b/u,
    },
    {
      part: "reported",
      before: ending("(?:[Rr]eports?|[Aa]rticles?|[Ss]tor(?:y|ies)|[Ii]nvestigations?) (?:by|from|in|on)"),
      after: null,
    },
  ],
  reportedBy: ending(
    "(?:(?:was|were|been|is|are) )?(?:(?:first|originally|initially|previously|earlier|also) )?(?:reported|revealed|disclosed|broken|published|unveiled|uncovered|exposed)(?: \\p{L}+ly| first| earlier| last \\p{L}+| on \\p{Lu}\\p{L}+)? (?:by|in)|(?<=, )per",
  ),
  deed: /^(?: (?:magazine|newspaper|website))?,? (?:which )?(?:(?:has|have|had) )?(?:(?:also|first|since|earlier|previously|recently) )?(?:published|ran|aired|broadcast|printed|carried|detailed|documented|uncovered|exposed|found|interviewed|obtained|reviewed|seen|learned|learnt|verified|viewed|estimated)(?! guilty| itself| out)\b/u,
  asBefore: /(?<!\p{L})as (?:the )?[“"‘']?$/iu,
  putIt:
    /^ (?:(?:has|had|first|recently|later|once) )?(?:put it|reported|noted|wrote|called (?:it|him|her|them)|observed|described (?:it|him|her|them))\b/u,
  work: new RegExp(`^(?:['’]s?)? (?:\\p{L}+ ){0,2}?${news}\\b`, "u"),
  occasion: /^(?:in|after|following) (?:an? |the )?$/iu,
  that: /^ (?:\p{L}+ ){0,4}?(?=that )/u,
  together: /^\s*(?:(?:,|&|both|the|and|or)\s*)*$/iu,
  carriedBy: /^ (?:published |aired |released )?(?:in|by|from|on|for) (?:the )?$/u,
  itself: /^['’]s? (?:editorial (?:board|page)|editors|newsroom|editorialists),?$/u,
  article: /the $/iu,
  definite: new Set(["the"]),
  of: new Set(["of"]),
  quoting:
    /^(?:,? (?:which )?(?:[^.;:“”"]{0,80} and )?(?:(?:has|had|have|also|then|later|first) ){0,2}|, )$/u,
  quoted: /(?<!\p{L})(?:is|are|was|were|been) (?:also )?quoted$/u,
  citing: /^(?:citing|quoting)$/u,
  kinds: new Map(kinds.flatMap(([of, words]) => words.split(" ").map((word) => [word, of] as const))),
  doubtful: new Set("paper journal weekly channel station network agency wire site".split(" ")),
  ofNews: /^(?:news|wire|radio|tv|television)$/u,
  kindOf: (name) =>
    agency.test(name) ? "agency" : air.test(name) ? "air" : paper.test(name) ? "paper" : null,
};

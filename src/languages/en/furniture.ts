import type { Furniture } from "../../core/model/language.ts";

const agency =
  "(?:Getty(?: Images?| Ima\\w*)?|AFP|AP(?: Photo)?|Associated Press|Reuters|EPA(?:-EFE)?|PA(?: Wire| Media| Images)?|Bloomberg|Xinhua|TASS|Alamy|Shutterstock|Anadolu|NurPhoto|Zuma Press|iStock|Unsplash|Handout|Pool)";

/**
 * How page furniture reads in English. A photo credit is a name and an agency with a stroke between them, or
 * the word for it; a notice is what the outlet says of itself and its page.
 */
export const furniture: readonly Furniture[] = [
  { kind: "byline", pattern: /^by [A-Z][\p{L}.’'-]+(?: [^.!?"“”]{0,120})?$/iu },
  { kind: "byline", pattern: /^(?:words|story|text|written|report) by:? [A-Z][^.!?"“”]{2,80}$/iu },
  {
    kind: "byline",
    pattern:
      /^(?:[A-Z][\p{L}’'-]+ (?:[A-Z][\p{L}.’'-]+ ){0,2})?(?:staff (?:writer|reporter)|chief reporter|political editor|(?:\w+ ){0,2}correspondent|(?:\w+ )?editor)$/iu,
  },
  {
    kind: "notice",
    pattern:
      /^(?:updated?|published|posted|last (?:updated|modified)|first published)\b:? ?(?:at |on )?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).{0,60}$/iu,
  },
  { kind: "notice", pattern: /^(?:(?:©|\(c\)|copyright\b|™)|.{0,80}all rights reserved\b)/iu },
  {
    kind: "notice",
    pattern:
      /^(?:this|the) (?:story|article|report|piece|post|page|headline|version)(?: of this (?:story|article))?\b.{0,40}\b(?:updated|corrected|amended|edited|originally (?:appeared|published|written)|first (?:appeared|published)|republished|translated|was produced)\b/iu,
  },
  {
    kind: "notice",
    pattern: /^(?:correction|clarification|editor['’]s note|update)\s*(?:\([^)]{1,30}\))?\s*[:—–-]/iu,
  },
  {
    kind: "notice",
    pattern: /^\(?(?:additional )?(?:reporting|writing|editing|compiled|translated|edited|written) by\b/iu,
  },
  { kind: "notice", pattern: /^(?:with )?(?:additional reporting|files|contributions) (?:by|from)\b/iu },
  {
    kind: "notice",
    pattern:
      /^(?:read (?:more|also|next|the full)|see also|related(?: stor(?:y|ies)| articles?)?|more (?:on|from|stories)|watch|listen|in pictures|also read|don['’]t miss|recommended|trending|most read|up next)\s*[:»>|]/iu,
  },
  {
    kind: "notice",
    pattern:
      /^(?:sign up|subscribe|follow us|click here|download (?:the|our) app|join (?:our|us on)|share (?:this|on)|get (?:the|our) (?:latest|newsletter)|support (?:our|us)|become a member|log in|advertisement|sponsored|enable javascript|we use cookies|do you have (?:a story|information)|got a (?:story|tip)|have you got|contact us|e-?mail us)\b/iu,
  },
  { kind: "notice", pattern: /^the[- ][A-Z]{2,6}[- ](?:wire|newswire)$/u },
  {
    kind: "notice",
    pattern:
      /^[\p{L}’' .-]{2,40} (?:contributed|contributed to|contributed reporting to) (?:this|reporting)\b/iu,
  },
  {
    kind: "caption",
    pattern:
      /(?:^|[.!?”"’)] ?|\s)(?:photo(?:graph)?|image|picture|credit|illustration|video|graphic)s?(?: (?:by|courtesy(?: of)?|credit)\b|\s?[:/]).{2,80}$/iu,
  },
  {
    kind: "caption",
    pattern: /^(?:file (?:photo|image|picture)|pictured|in this (?:photo|image|file photo)|a file photo)\b/iu,
  },
  { kind: "caption", pattern: /\((?:photo|image|picture|file|ap photo|credit)[^)]{0,80}\)$/iu },
  {
    kind: "caption",
    pattern: new RegExp(
      // Most paragraphs have neither a stroke nor "via", and are looked through once.
      `^(?=[^]*?(?:/|via ))[^]*?[\\p{L}.)”"’!?] ?(?:[\\p{Lu}][\\p{L}.’'-]*[ /,]+){0,7}(?:[\\p{Lu}][\\p{L}.’'-]*)?(?:/|via )\\s?(?:via )?${agency}[ \\p{L}.]{0,20}$`,
      "u",
    ),
  },
  {
    kind: "caption",
    pattern:
      /^(?=[^/]*\/).{10,400}[.!?”"’)] ?(?:[\p{Lu}][\p{L}’'-]+ ){0,4}(?:[\p{Lu}][\p{L}’'-]+)?\/ ?[\p{Lu}][\p{L}’' -]{2,30}$/u,
  },
];

/** Words that say that a report was changed after publication. */
export const updateNotice =
  /\b(?:this|the) (?:story|article|report|page|headline)\b[^.\n]{0,40}\b(?:updated|corrected|amended)\b[^.\n]{0,80}|^(?:updated|last updated)\b[^\n]{0,60}/im;

import type { Role, Token } from "../types.ts";
import type { Paragraph } from "./paragraphs.ts";
import { isTerminal } from "./split.ts";

/** What a paragraph looks like to the rules below. */
interface Look {
  readonly text: string;
  readonly words: number;
  readonly closed: boolean;
  readonly index: number;
  readonly count: number;
}

/** Phrases of the page around an article, at the start of a paragraph. */
const FURNITURE_START =
  /^(?:skip to |read (?:more|also|next|the (?:original|full)|our )|see (?:also|more)\b|more (?:on|from|about) (?:this|the)|share (?:via|this|on)|jump to |sign up|subscribe|log in|sign in|follow us|click (?:here|to)|advertisement|related(?: (?:articles?|stories|content|topics?|coverage))?\b:?|recommended\b|most (?:read|popular)|trending|source link|article topic|author profile|leave a (?:reply|comment)|please (?:enter|keep|support|log|sign|consider)|if you would like to (?:share|submit|subscribe)|if you (?:or someone|have a (?:story|tip))|do you have |download (?:the|our)|listen to|watch:|watch (?:live|now)|photos?:? gallery|play video|this video|loading|menu$|home$|back to top|continue reading|get (?:the latest|our|unlimited)|our (?:goal|standards|journalists)|support (?:our|independent)|copyright|all rights reserved|©|™|terms of|privacy policy|cookie|newsletter|access (?:premium|to the)|leading article|turn to page|what you should do now|tell us your|we use cookies|accept (?:all )?cookies|tags?:|topics?:|comments (?:are (?:moderated|closed|open|reviewed|welcome|subject)|will be (?:moderated|closed|open|reviewed)|on this (?:story|article))\b|story continues|article continues|you have \d+ free|\d+ (?:free )?articles? (?:left|remaining))/i;
/** A menu: words between bars. */
const MENU = /^[\p{L}\d&' ]{2,30}(?: [|•·›»] [\p{L}\d&' ]{2,30}){2,20}$/u;
/** "Updated 12:45 GMT, 22 January 2022", "Last updated: 3 hours ago", "Published 15 May 2024 at 10:30 BST". */
const STAMP = /^(?:(?:first |last )?(?:published|updated|posted|modified)|published on|listen|watch)\b[:\s]/i;
/** The same wherever they stand, in short paragraphs alone. */
const FURNITURE_ANYWHERE =
  /\b(?:min(?:ute)?s? read|all rights reserved|community guidelines|privacy policy|terms of (?:use|service)|newsletters?\b.{0,40}\binbox|sign up|subscribers?|click here|article commenting|our community|read the original article|\d+ comments?$|pages? \d+(?:-\d+)?$)/i;
const BYLINE = /^(?:by\s+\p{Lu}|\(?(?:additional )?reporting by|\(?(?:writing|editing) by|words by|text by)/iu;
/** "From Rowan Pettigrew in Chicago". */
const FROM = /^from\s[\p{L} .'’-]{5,110}$/iu;
const IN_PLACE = /\sin\s\p{L}/u;
const CONTRIBUTED = /\bcontributed (?:reporting|to this (?:report|story|article))\b|\(reporting by\b|;\s*editing by\b/i;
const CREDIT =
  /(?:\bgetty images\b|\bvia (?:reuters|ap|afp|getty)\b|\bap photo\b|\bphoto(?:graph)?(?: by|:)|\bimages?:|\bfile (?:photo|picture)\b|\|\s*(?:reuters|afp|ap|bloomberg|getty)\b|\/\s*(?:afp|ap|reuters|getty|keystone|epa|pool|bloomberg)\b|^\s*picture:)/i;
/** What follows such a label describes the picture. */
const LABEL = /^(?:picture|photo|image|caption):/i;
const DATE_ONLY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\s+\d{4})$/i;
/** "Reuters", "AP - Bloomberg": names between bars. */
const LABELS = /\s[-–|/]\s/;
const LABEL_WORDS = /^[\p{L}.&'’ -]{1,41}$/u;
const isAgencies = (text: string): boolean => {
  const labels = text.split(LABELS);
  return labels.length <= 5 && /^\p{Lu}./u.test(text) && labels.every((label) => LABEL_WORDS.test(label));
};
const CAPTION_WORDS =
  /\b(?:looks? (?:on|through)|shak(?:es|ing) hands|poses? |is (?:seen|pictured|shown)|pictured|gives? a (?:press|news)|(?:,|\() ?(?:left|right|centre|center|second (?:from )?(?:left|right)) ?(?:,|\)))/i;

const isFurniture = (look: Look): boolean =>
  (look.words <= 45 && FURNITURE_START.test(look.text)) ||
  (look.words <= 25 && FURNITURE_ANYWHERE.test(look.text)) ||
  (look.words <= 14 && !look.closed && /\d/.test(look.text) && STAMP.test(look.text)) ||
  MENU.test(look.text) ||
  /^[\W_]+$/.test(look.text);

const isByline = (look: Look): boolean =>
  (look.words <= 20 && !look.closed && (BYLINE.test(look.text) || (FROM.test(look.text) && IN_PLACE.test(look.text)))) ||
  (look.words <= 40 && CONTRIBUTED.test(look.text)) ||
  (look.index < 4 && DATE_ONLY.test(look.text));

const isCredit = (look: Look): boolean =>
  look.words <= 14 &&
  !look.closed &&
  !LABEL.test(look.text) &&
  (CREDIT.test(look.text) || /^\([^()]{3,60}\/[^()]{2,40}\)$/.test(look.text));

const isCaption = (look: Look): boolean => look.words <= 60 && CREDIT.test(look.text);

/** A paragraph of more tokens is no heading or label. */
const PROSE = 12;

/** Short, no full stop, not a list item, with prose below to head: a headline at the top, a cross-head further down. */
const isHeadline = (look: Look, heads: boolean): boolean =>
  heads && !look.closed && look.count > 1 && look.words >= 2 && look.words <= 24 && !/^[•\-–—*⁃]|:$/.test(look.text);

/** The role of every paragraph: what it says of itself, then what its neighbours say of it. */
export const paragraphRoles = (text: string, tokens: readonly Token[], paragraphs: readonly Paragraph[]): Role[] => {
  const looks = paragraphs.map(({ first, last }, index): Look => {
    const end = tokens[last - 1];
    const before = tokens[last - 2];
    const closed =
      end !== undefined &&
      (isTerminal(end) || (/^["”’')\]]$/.test(end.text) && before !== undefined && (isTerminal(before) || before.text === ",")));
    return {
      text: text.slice(tokens[first]?.start, Math.min(end?.end ?? 0, (tokens[first]?.start ?? 0) + 600)),
      words: last - first,
      closed,
      index,
      count: paragraphs.length,
    };
  });
  // A text of one or two paragraphs is a snippet: it has no page around it.
  if (looks.length < 3) return looks.map(() => "body");
  const lastProse = looks.findLastIndex(({ words }) => words > PROSE);
  const roles = looks.map((look, i): Role => {
    if (isFurniture(look)) return "furniture";
    if (isCredit(look)) return "byline";
    if (isByline(look)) return "byline";
    if (isCaption(look)) return "caption";
    if (isHeadline(look, i < lastProse)) return "headline";
    return "body";
  });
  looks.forEach((look, i) => {
    const next = looks[i + 1];
    // A picture's credit or a second description of it follows its caption.
    if (roles[i] === "body" && next && isCredit(next) && look.words <= 60) roles[i] = "caption";
    if (i > 0 && (roles[i] === "body" || roles[i] === "headline") && !look.closed && CAPTION_WORDS.test(look.text)) roles[i] = "caption";
    // A teaser for another article ends in the date of that article.
    if (i >= 4 && DATE_ONLY.test(look.text)) {
      roles[i] = "furniture";
      if (looks[i - 1] && (looks[i - 1]?.words ?? 99) <= 40) roles[i - 1] = "furniture";
    }
    if (i >= looks.length - 2 && i > 2 && roles[i] === "headline") roles[i] = "furniture";
    if (i === looks.length - 1 && i > 2 && roles[i] === "body" && !look.closed && look.words <= 8 && isAgencies(look.text))
      roles[i] = "byline";
  });
  return roles;
};

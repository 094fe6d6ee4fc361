import type { NameRun, Token } from "../types.ts";
import { MONTHS, WEEKDAYS } from "./calendar.ts";
import { isFunctionWord } from "./function-words.ts";
import { isOf, wordClass } from "./lexicon.ts";

const words = (list: string): string[] => list.trim().split(/\s+/);
const set = (list: string): ReadonlySet<string> => new Set(words(list));

/** Titles and offices of persons; what stands in front of one belongs to it ("White House press secretary"). */
export const TITLES = set(
  `mr mrs ms miss dr sir dame lord lady prof professor president presidents vice-president premier minister ministers chancellor secretary king queen
  prince princess emperor pope archbishop bishop cardinal rev reverend father sister brother rabbi imam ayatollah sheikh senator senators sen sens
  representative rep reps congressman congresswoman congressmen gov governor mayor councillor councilor councilman councilwoman alderman judge
  attorney gen lt lieutenant col colonel maj major capt captain cmdr commander sgt sergeant adm admiral brig brigadier corporal cpl private pvt
  officer executive director chairman chairwoman chairperson speaker leader whip spokesman spokeswoman spokesperson ambassador envoy commissioner
  superintendent inspector detective constable sheriff coach manager analyst economist author actor actress singer reporter correspondent editor
  adviser advisor mp mep doctor nurse founder general deputy former chief`,
);
/** Offices that a title is followed by: "Secretary of State". */
const OFFICES = set(
  "state defense health education homeland labor justice commerce energy transportation interior agriculture treasury finance foreign",
);
/** Legal forms behind companies' names say nothing about which company. */
const LEGAL_FORMS = set("inc corp co ltd plc llc llp ag sa nv gmbh");
/** Words that stand in front of titles or names without being part of them. */
const LEADING = set("the prime vice deputy acting former chief foreign senior top then");

/** Whether a folded word ranks an office without saying which: "top", "former". */
export const isLeading = (lower: string): boolean => LEADING.has(lower);

/** Adjectives of nations and continents by their endings, and those that no ending shows. */
const NATIONAL =
  /^(?:[a-z]{3,}(?:ian|ean|ese|ish)|american|african|german|french|dutch|greek|swiss|czech|iraqi|israeli|pakistani|afghan|saudi|emirati|qatari|kuwaiti|omani|yemeni|thai|filipino|mexican|moroccan|tibetan|u\.s\.|u\.k\.|eu|western|eastern|northern|southern|soviet)$/;
const NOT_NATIONAL = set(
  "christian guardian australian-born musician civilian politician historian magazine jean dean ocean sean julian adrian vivian lillian damian fabian sebastian finish irish-born english-born parish",
);
const PARTISANS = set("republican democrat democratic");
export const isNational = (lower: string): boolean => NATIONAL.test(lower) && !NOT_NATIONAL.has(lower);

const JOINT = wordClass(words("of de la van von der den al el bin ibn da di le du dos del and & the for at on upon to y e"));
/** Joints that may stand between two capitals only inside institutions' names, not between two persons. */
const WIDE_JOINT = wordClass(words("at of for the & on upon and"));
const INSTITUTION = set(
  `academy administration agency association bank bay board bureau campaign cape center centers chamber church city coalition college
  commission committee company confederation corporation council court daughters department director district doctors duke earl
  federation food friends fund gulf hall health house institute isle kingdom league minister ministers ministry museum office
  organization port president reporters republic school sea secretary society sons state states strait trust union university`,
);

const isConnector = (token: Token | undefined): boolean => token?.text === "&";
const isInitial = (token: Token): boolean => token.capital && token.text.length === 1;

/** The token that a sentence's first capital goes on with: past the stop of a title, the hyphen of "Jean-Luc", and "van der". */
const following = (tokens: readonly Token[], at: number): Token | undefined => {
  const next = tokens[at + 1];
  if (next?.glued && (next.text === "." || next.text === "-")) return tokens[at + 2];
  // "Homes for All": a campaign may open a sentence.
  if (next?.lower === "for" && tokens[at]?.lower.endsWith("s")) return tokens[at + 2];
  if (!next || !isOf(next, JOINT) || isOf(next, WIDE_JOINT)) return next;
  return isOf(tokens[at + 2], JOINT) ? tokens[at + 3] : tokens[at + 2];
};

/** Whether a capital at the beginning of a sentence is a name: it is one elsewhere, or another capital follows. */
const namesAtStart = (token: Token, openersOnly: ReadonlySet<string>, next: Token | undefined): boolean =>
  !isFunctionWord(token.lower) &&
  (!openersOnly.has(token.lower) ||
    (next?.capital === true && next.type === "word" && (next.index > token.index + 1 || !isFunctionWord(next.lower))));

/** The words of a name behind its titles, and the titles. */
const partsOf = (tokens: readonly Token[], first: number, last: number): { words: string[]; titles: string[] } => {
  const isWord = (i: number): boolean =>
    (tokens[i] as Token).type === "word" && (tokens[i] as Token).capital && !isInitial(tokens[i] as Token);
  let from = first;
  for (let i = first; i < last - 1; i++) {
    const { lower } = tokens[i] as Token;
    let next = i + 1;
    if (TITLES.has(lower)) {
      if (tokens[next]?.text === ".") next++;
      if (tokens[next]?.lower === "of" && OFFICES.has(tokens[next + 1]?.lower ?? "")) {
        next += 2;
        while (next < last && /^(?:security|affairs|human|services)$/.test(tokens[next]?.lower ?? "")) next++;
      }
      if (next < last) from = next;
    } else if (i === from && (isNational(lower) || LEADING.has(lower))) from = next;
  }
  const words: string[] = [];
  const titles: string[] = [];
  for (let i = first; i < last; i++) {
    if (!isWord(i)) continue;
    const { lower } = tokens[i] as Token;
    if (i < from) titles.push(lower);
    else if (!/^(?:jr|sr|ii|iii|iv)$/.test(lower) && !(LEGAL_FORMS.has(lower) && words.length > 0)) words.push(lower);
  }
  return { words, titles };
};

/** Longest name in tokens. */
const LONGEST = 14;
/** Abbreviations inside names whose stop does not end them. */
const STOPPED = set("gov sen sens rep reps dr mr mrs ms lt cmdr col gen sgt capt st jr sr rev prof maj insp supt mt");
/** Capitalised function words that begin sentences inside what looks like a run. */
const BREAKER = wordClass(words("the but and in he she it they we i"));
/** Nouns that carry a number as part of a name. */
const NUMBERED = set(
  "article route highway flight channel news number formula apollo act section proposition area group ftse class camp unit district ward",
);
/** First halves of institutions that join two nouns: "Food and Drug Administration". */
const PAIRED = set("food health justice business science culture");

/** A run of capitals on its way: it began at `first`, and `at` may go on with it. */
interface Growing {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly at: number;
  readonly limit: number;
}

const MONTH = wordClass(MONTHS.keys());
const WEEKDAY = wordClass(WEEKDAYS.keys());
const isDate = (token: Token | undefined): boolean => isOf(token, MONTH | WEEKDAY);

/** Why a run goes on: how many tokens it takes in, 0 for none; and whether it may end with them. */
type Growth = (run: Growing) => { readonly take: number; readonly closes: boolean };
const NONE = { take: 0, closes: false };

const capital: Growth = ({ tokens, at }) => {
  const word = tokens[at] as Token;
  const dated = isOf(word, WEEKDAY) || (isOf(word, MONTH) && tokens[at + 1]?.type === "number");
  return word.capital && !dated && !isOf(word, BREAKER) ? { take: 1, closes: true } : NONE;
};

/** "J.", "Gov.": the stop of an initial or an abbreviation. */
const stop: Growth = ({ tokens, at }) => {
  const before = tokens[at - 1] as Token;
  return tokens[at]?.text === "." && before.capital && (isInitial(before) || STOPPED.has(before.lower)) ? { take: 1, closes: false } : NONE;
};

/** "Marks & Sons", "Jean-Luc", "Workers’ Union". */
const mark: Growth = ({ tokens, at }) => {
  const word = tokens[at] as Token;
  const next = tokens[at + 1];
  if (isConnector(word) && next?.capital) return { take: 1, closes: false };
  if (/^[-–/]$/.test(word.text) && word.glued && next?.glued && next.type === "word") return { take: 2, closes: true };
  const owner = /^['’]$/.test(word.text) && word.glued && tokens[at - 1]?.lower.endsWith("s");
  return owner && next?.capital && INSTITUTION.has(next.lower) ? { take: 1, closes: false } : NONE;
};

/** "van der", "of", "and the": small words that lead to another capital. */
const joint: Growth = ({ tokens, first, at, limit }) => {
  const word = tokens[at] as Token;
  if (!isOf(word, JOINT) || !tokens[at - 1]?.capital) return NONE;
  const next = tokens[at + 1];
  const leads = (i: number): boolean => i < limit && tokens[i]?.capital === true && !isDate(tokens[i]);
  if (!isOf(word, WIDE_JOINT)) {
    if (leads(at + 1)) return { take: 1, closes: false };
    return isOf(next, JOINT) && leads(at + 2) ? { take: 2, closes: false } : NONE;
  }
  // "Homes for All", "Doctors for Peace": a campaign
  if (word.lower === "for" && leads(at + 1) && tokens[at - 1]?.lower.endsWith("s") && at - 1 === first) return { take: 1, closes: false };
  // "Bank of England" is one name, "Marsh and Vale" are two.
  const institution = tokens.slice(first, at).some((part) => INSTITUTION.has(part.lower));
  // "Minister Ruth Dahlen of the Union": the office is no institution once it has a holder.
  if (!institution || (tokens.slice(first, at).some((part) => TITLES.has(part.lower)) && !INSTITUTION.has(tokens[at - 1]?.lower ?? "")))
    return NONE;
  if (word.lower === "and") return leads(at + 1) && PAIRED.has(tokens[at - 1]?.lower ?? "") ? { take: 1, closes: false } : NONE;
  if (word.lower === "on") return NONE;
  if (leads(at + 1)) return { take: 1, closes: false };
  return word.lower === "of" && next?.lower === "the" && leads(at + 2) ? { take: 2, closes: false } : NONE;
};

/** "Article 5", "Route 61". */
const number: Growth = ({ tokens, at }) => {
  const word = tokens[at] as Token;
  return word.type === "number" && /^\d{1,3}$/.test(word.text) && NUMBERED.has(tokens[at - 1]?.lower ?? "")
    ? { take: 1, closes: true }
    : NONE;
};

/** In this order; the first that takes something decides. */
const GROWTHS: readonly Growth[] = [capital, stop, mark, joint, number];

const growthAt = (place: Parameters<Growth>[0]): ReturnType<Growth> => {
  for (const grow of GROWTHS) {
    const growth = grow(place);
    if (growth.take > 0) return growth;
  }
  return NONE;
};

/** Where the run that begins at a token ends. */
const runEnd = (tokens: readonly Token[], first: number, limit: number): number => {
  let last = first + 1;
  for (let at = first + 1; at < limit && at - first < LONGEST; ) {
    const growth = growthAt({ tokens, first, at, limit });
    if (growth.take === 0) break;
    at += growth.take;
    if (growth.closes) last = at;
  }
  return Math.min(last, limit);
};

/**
 * The capitalised names of a stretch of tokens, left to right: runs of capitals with the small words inside institutions'
 * names ("Ministry of Defence"), initials and their stops. Months, weekdays and sentence openers are none.
 *
 * @param openersOnly words that have a capital only where a sentence begins
 */
export const nameRuns = (tokens: readonly Token[], first: number, limit: number, openersOnly: ReadonlySet<string>): NameRun[] => {
  const runs: NameRun[] = [];
  for (let at = first; at < limit; at++) {
    const token = tokens[at] as Token;
    if (!token.capital || isDate(token) || isOf(token, BREAKER)) continue;
    const opening = at === first || OPENING.test(tokens[at - 1]?.text ?? "");
    if (opening && !namesAtStart(token, openersOnly, following(tokens, at))) continue;
    if (isFunctionWord(token.lower) && !TITLES.has(token.lower)) continue;
    const last = runEnd(tokens, at, limit);
    const { words, titles } = partsOf(tokens, at, last);
    // "Republican", "Russians": what somebody is and not who.
    const national = words.length === 1 && (isNational(words[0] ?? "") || PARTISANS.has(words[0] ?? ""));
    if (words.length > 0 && !national) runs.push({ first: at, last, words, titles });
    at = last - 1;
  }
  return runs;
};

/** Marks that a sentence or a quotation begins behind. */
const OPENING = /^[“"‘'([:•]$/;

/** Names that news spells in more than one way, and names of one place; one folded form each. Compiled from AP, BBC and Reuters style guides. */
const ALIASES = new Map(
  `kiev:kyiv lvov:lviv kharkov:kharkiv odessa:odesa dnipropetrovsk:dnipro donbass:donbas zelensky:zelenskyy zelenskiy:zelenskyy
  peking:beijing bombay:mumbai calcutta:kolkata madras:chennai rangoon:yangon burma:myanmar saigon:ho-chi-minh gaddafi:qaddafi
  qadhafi:qaddafi mohammed:muhammad mohamed:muhammad mohammad:muhammad sergey:sergei alexei:aleksei alexey:aleksei yulia:yuliya
  iulia:yuliya dmitri:dmitry dmitriy:dmitry andrey:andrei yuri:yury iuri:yury volodymyr:volodymyr vladimir:vladimir nikolay:nikolai
  mikheil:mikhail czechia:czech-republic swaziland:eswatini ivory:cote macedonia:macedonia turkey:turkiye holland:netherlands
  america:u.s. usa:u.s. britain:u.k. lt:lieutenant cmdr:commander gov:governor sen:senator rep:representative gen:general col:colonel
  sgt:sergeant capt:captain prof:professor dept:department gop:republican`
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]),
);

/** Whether a name is that of an institution by one of its words. */
export const isInstitution = (words: readonly string[]): boolean => words.some((word) => INSTITUTION.has(word));

/** The one form that spelling variants of a name share. */
export const canonicalName = (word: string): string => ALIASES.get(word) ?? word;

import { distance } from "fastest-levenshtein";
import { conceptOf } from "../../text/concepts.ts";
import { countryOf } from "../../text/demonyms.ts";
import { foldWord } from "../../text/fold.ts";
import { canonicalName, isInstitution, isLeading } from "../../text/names.ts";
import { stemWord } from "../../text/stem.ts";
import type { Draft, Fact, Relation, Sentence, Span, Token, Value } from "../../types.ts";
import type { Kind } from "../kind.ts";
import { roleAround } from "./roles.ts";

/** Someone or something with a name: the fullest form in the article, and the role that it is given. */
export interface NameValue extends Value {
  readonly type: "name";
  readonly form: string;
  readonly role?: string;
}

export interface NameFact extends Fact<NameValue> {
  /** The words of the name, folded, without titles and initials. */
  readonly words: readonly string[];
  /** The same in the one form that spelling variants share, and without what a transcription makes of umlauts. */
  readonly forms: readonly string[];
  readonly plain: readonly string[];
  readonly institution: boolean;
  /** Titles in front of the fullest form, folded. */
  readonly titles: readonly string[];
  readonly roles: readonly string[];
  /** Content stems right beside the mentions. */
  readonly slot: readonly string[];
}

/** How many words to either side hold a name's slot. */
const BESIDE = 4;

const slotOf = (tokens: readonly Token[], first: number, last: number, sentence: Sentence): string[] => {
  const stems: string[] = [];
  const add = (i: number): void => {
    const token = tokens[i];
    if (token?.stem && !token.capital && !isLeading(token.lower)) stems.push(conceptOf(token.stem));
  };
  for (let i = Math.max(sentence.first, first - BESIDE); i < first; i++) add(i);
  for (let i = last; i < Math.min(sentence.last, last + BESIDE + 2); i++) add(i);
  return stems;
};

/** A name as it is compared. */
type Name = Pick<NameFact, "words" | "forms" | "plain">;

const equal = (a: readonly string[], b: readonly string[]): boolean => {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return a.length === b.length;
};

/** Whether one set of name words holds the other, and the last word, by which people are called, is shared. */
const sameWords = (a: Name, b: Name): boolean => {
  const short = a.forms.length <= b.forms.length ? a.forms : b.forms;
  const long = short === a.forms ? b.forms : a.forms;
  const oneLength = short.length === long.length;
  if (oneLength && equal(a.plain, b.plain)) return true;
  for (const form of short) if (!long.includes(form)) return false;
  // "Marsh" is "Elaine Marsh"; "Mill" is not "Mill Lane", and "York" not "New York".
  return oneLength || short.at(-1) === long.at(-1);
};

/** Ranks of one scale each: who has another one is another person, or was promoted. */
const RANKS = new Set(
  "private corporal sergeant lieutenant captain major colonel brigadier general admiral commander inspector superintendent constable"
    .split(" ")
    .map(stemWord),
);
const rankOf = (fact: NameFact): string | undefined =>
  fact.titles.map((title) => stemWord(canonicalName(title))).find((title) => RANKS.has(title));

/** "Kroell" is what becomes of "Kröll" where there is no ö. */
const withoutUmlauts = (word: string): string => (word.includes("e") ? word.replace(/([aou])e/g, "$1") : word);

/** Equal word by word, or known under another name altogether ("Burma", "GOP"): only a near form is another spelling. */
const spelledAlike = (a: Name, b: Name): boolean =>
  a.words.length === b.words.length &&
  a.words.every((word, i) => word === b.words[i] || a.plain[i] === b.plain[i] || distance(word, b.words[i] ?? "") > SPELLING);
/** Edits from which two forms are two names and not two spellings of one. */
const SPELLING = 3;

/** "Africa" and "African" are no two spellings. */
const isDerived = (x: string, y: string): boolean => /^(?:n|ns|an|ans|ian|ians|s)$/.test(y.startsWith(x) ? y.slice(x.length) : "");

/** The same words but one, which is spelt a little differently: a slip or another transliteration. */
const nearlySame = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length !== b.length) return false;
  let apart = -1;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    if (apart >= 0) return false;
    apart = i;
  }
  if (apart < 0) return false;
  const [x, y] = [a[apart] ?? "", b[apart] ?? ""];
  // "Kearney" and "Carney": beside an equal name even the first letter may differ.
  const alone = a.length === 1;
  if (alone && x[0] !== y[0]) return false;
  const shorter = Math.min(x.length, y.length);
  if (shorter < (alone ? 6 : 4) || Math.abs(x.length - y.length) > 2) return false;
  const edits = distance(x, y);
  if (edits > 2 || edits > shorter / 3) return false;
  // "America" and "Americans" are no two spellings.
  return (countryOf(x) ?? canonicalName(x)) !== (countryOf(y) ?? canonicalName(y)) && !isDerived(x, y) && !isDerived(y, x);
};

/** Names of people, bodies, ships and other things. */
export const name: Kind<NameFact> = {
  name: "name",
  exclusive: false,
  find: (sentence, draft) => {
    // A caption's names count as further places of those that the body names.
    if (sentence.role !== "body" && sentence.role !== "caption") return [];
    const { tokens } = draft;
    return (draft.names[sentence.index] ?? []).map((run): NameFact => {
      const { role, heads } = roleAround(tokens, run, sentence);
      const forms = run.words.map(canonicalName);
      const form = draft.text.slice(tokens[run.first]?.start, tokens[run.last - 1]?.end).replace(/\s+/g, " ");
      return {
        kind: "name",
        sentence: sentence.index,
        first: run.first,
        last: run.last,
        start: tokens[run.first]?.start ?? 0,
        end: tokens[run.last - 1]?.end ?? 0,
        value: { type: "name", form, ...(role ? { role } : {}) },
        about: role ?? "",
        heads: [...run.titles.map(stemWord), ...heads],
        words: run.words,
        forms,
        plain: run.words.map(withoutUmlauts),
        institution: isInstitution(run.words),
        titles: run.titles,
        roles: [...run.titles.map(stemWord), ...heads],
        slot: slotOf(tokens, run.first, run.last, sentence),
        key: forms.join(" "),
        bucket: "name",
      };
    });
  },
  merge: (facts, draft) => {
    // Fullest forms first, so that a short form joins the one it abbreviates; the first of several wins.
    const order = facts.map((_, i) => i).sort((x, y) => (facts[y]?.words.length ?? 0) - (facts[x]?.words.length ?? 0) || x - y);
    const clusters: NameFact[][] = [];
    const byLast = new Map<string, number[]>();
    for (const i of order) {
      const fact = facts[i] as NameFact;
      const last = fact.forms.at(-1) ?? "";
      const home = byLast.get(last)?.find((c) => sameWords(fact, clusters[c]?.[0] as NameFact));
      if (home !== undefined) clusters[home]?.push(fact);
      else {
        byLast.set(last, [...(byLast.get(last) ?? []), clusters.length]);
        clusters.push([fact]);
      }
    }
    const inBody = ({ sentence }: NameFact): boolean => draft.sentences[sentence]?.role === "body";
    return clusters
      .filter((cluster) => cluster.some(inBody))
      .map((cluster): NameFact => {
        const places = [...cluster].sort((x, y) => x.start - y.start);
        // The fullest form with its title is the phrase; the first of equals.
        const head = places
          .filter(inBody)
          .reduce((best, fact) => (fact.words.length + fact.roles.length / 4 > best.words.length + best.roles.length / 4 ? fact : best));
        const also: Span[] = places.filter((fact) => fact !== head).map(({ start, end }) => ({ start, end }));
        return {
          ...head,
          roles: [...new Set(cluster.flatMap((fact) => fact.roles))],
          slot: [...new Set(cluster.flatMap((fact) => fact.slot))],
          ...(also.length ? { also } : {}),
        };
      });
  },
  compare: (a, b): Relation => {
    if (sameWords(a, b)) {
      const [rankA, rankB] = [rankOf(a), rankOf(b)];
      const promoted = rankA !== undefined && rankB !== undefined && rankA !== rankB;
      const same = !promoted && (a.words.length !== b.words.length || spelledAlike(a, b));
      return same ? "same" : "varies";
    }
    if (nearlySame(a.words, b.words)) return "varies";
    // Two first names before one last name: two of a family, or one person misnamed.
    if (a.words.length === 2 && b.words.length === 2 && a.words[1] === b.words[1] && !a.institution) return "conflicts";
    // Another name in the same role: both full names, with a word of the role or of the slot in common.
    const rivals =
      a.words.length > 1 &&
      b.words.length > 1 &&
      a.institution === b.institution &&
      (a.roles.some((role) => b.roles.includes(role)) || a.slot.some((stem) => b.slot.includes(stem)));
    return rivals ? "conflicts" : "incomparable";
  },
  identifies: (a, b) => sameWords(a, b),
  holds: (a, b, left, right) => {
    if (nearlySame(a.words, b.words)) return !mentions(right, a.words) && !mentions(left, b.words);
    if (sameWords(a, b)) return true;
    if (bodyOf(a).length > 0 && bodyOf(b).length > 0 && !(namesBody(a, b, right) && namesBody(b, a, left))) return false;
    // What both names share ("University of ...") shows nothing.
    const own = (x: readonly string[], y: readonly string[]): string[] => x.filter((word) => !y.includes(word));
    return !mentionsAny(right, own(a.words, b.words)) && !mentionsAny(left, own(b.words, a.words));
  },
  about: (a, b, words) => {
    const role = a.value.role ?? b.value.role;
    if (role) return role;
    return a.value.form === b.value.form ? a.value.form : words.slice(0, 3).join(" ") || a.value.form;
  },
  display: (fact) => fact.value.form,
};

/** Capitalised words of a role: the body that it is held in. */
const BODY = /\p{Lu}[\p{L}\p{N}'’-]*/gu;
const bodyOf = (fact: NameFact): string[] => (fact.value.role?.match(BODY) ?? []).map((word) => canonicalName(foldWord(word)));

/** Whether the sentence of a fact names the body of the other's role: two committees have two chairs. */
const namesBody = (other: NameFact, fact: NameFact, draft: Draft): boolean => {
  const { first, last } = draft.sentences[fact.sentence] as Sentence;
  const here = new Set(draft.tokens.slice(first, last).map(({ lower }) => canonicalName(lower)));
  return bodyOf(other).every((word) => here.has(word));
};

const mentions = (draft: Draft, words: readonly string[]): boolean => words.every((word) => draft.capitals.has(word));
const mentionsAny = (draft: Draft, words: readonly string[]): boolean => words.some((word) => draft.capitals.has(word));

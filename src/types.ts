/**
 * The nouns of the engine. All are plain JSON; absent means absent. This file imports nothing.
 *
 * Offsets everywhere are UTF-16 code units (JavaScript string indices), half-open, into the text as it was sent.
 */

/** A half-open range of a text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a caller sends: a text and, if known, where and when it appeared. */
export interface Article {
  readonly text: string;
  readonly title?: string;
  readonly source?: string;
  readonly url?: string;
  /** ISO 8601 date or date-time; resolves relative dates. */
  readonly published?: string;
}

/** The smallest unit that the engine reads: a word, a number or a mark. */
export interface Token extends Span {
  /** Position in the article's token list. */
  readonly index: number;
  readonly text: string;
  /** Folded for comparison: lower case, straight apostrophes, no accents, one spelling of US/UK pairs. */
  readonly lower: string;
  /** The Porter2 stem of `lower` for content words, the empty string for function words, numbers and marks. */
  readonly stem: string;
  readonly type: "word" | "number" | "mark" | "link";
  /** Its number among the different words and marks of the article, in the order in which they first appear. */
  readonly form: number;
  /** The classes that rules ask for, one bit each. */
  readonly classes: number;
  /** No white space before it. */
  readonly glued: boolean;
  /** A word that begins with a capital letter. */
  readonly capital: boolean;
}

export type Role = "headline" | "body" | "caption" | "byline" | "furniture";

/** A sentence before its facts are read. `first` and `last` are positions in the token list, half-open. */
export interface Sentence extends Span {
  readonly index: number;
  readonly role: Role;
  readonly paragraph: number;
  readonly first: number;
  readonly last: number;
}

/** How firmly a clause is put forward. */
export type Modality = "stated" | "expected" | "possible" | "alleged" | "unknown";

/** One predicate with its surroundings: who does what, whether it is denied, how sure it is. */
export interface Clause {
  readonly sentence: number;
  /** Token positions, half-open: the whole clause, and the verb group with its auxiliaries and cues. */
  readonly first: number;
  readonly last: number;
  readonly groupFirst: number;
  readonly groupLast: number;
  /** Token position and stem of the main verb. */
  readonly verb: number;
  readonly predicate: string;
  readonly negated: boolean;
  readonly passive: boolean;
  /** Has a tense of its own, or hangs on a verb that has. */
  readonly finite: boolean;
  /** The predicate that an infinitive hangs on: "plan" in "planned to close". */
  readonly host?: string | undefined;
  readonly modality: Modality;
  /** Its own words make it less than stated: "may", "reportedly", "is thought to"; not that somebody wants or plans it. */
  readonly hedged: boolean;
  /** Stands in a that-clause of what somebody claims, fears or denies. */
  readonly reported: boolean;
  /** Token positions of the words that a pronoun as its subject stands for. */
  readonly antecedent?: readonly [first: number, last: number] | undefined;
}

/** A stretch of direct speech, marks excluded, with the speaker when the text names one. */
export interface Quote extends Span {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly speaker?: string;
  /** Token positions, half-open, of the speaker with the verb of saying, or of the name that "she" stands for. */
  readonly saying?: readonly [first: number, last: number];
}

/** A run of capitalised words that names someone or something; token positions, half-open. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  /** The words of the name without titles, nationalities, initials and small words, folded. */
  readonly words: readonly string[];
  /** The titles and roles in front, folded. */
  readonly titles: readonly string[];
}

/** Everything that a kind may look at when it reads a sentence. */
export interface Draft {
  readonly article: Article;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** By the sentence's index. */
  readonly clauses: readonly (readonly Clause[])[];
  readonly quotes: readonly (readonly Quote[])[];
  readonly names: readonly (readonly NameRun[])[];
  /** Folded words that the text writes in small letters somewhere: no names, whatever begins a sentence. */
  readonly smallWords: ReadonlySet<string>;
  /** Folded words that have a capital only where a sentence begins: most of them are no names. */
  readonly openersOnly: ReadonlySet<string>;
  /** Folded words that body and headlines write with a capital. */
  readonly capitals: ReadonlySet<string>;
  /** The single marks that the text holds: "£", "“". */
  readonly marks: ReadonlySet<string>;
  /** All stems of the text: what is not among them is not mentioned at all. */
  readonly stems: ReadonlySet<string>;
  /** Days since 1970-01-01 of `published`, when it was given. */
  readonly today?: number;
}

/** A normalised value; each kind says what its own holds. This is also the public shape. */
export interface Value {
  readonly type: string;
}

/** What a sentence states: a phrase, its normalised value, and what it is about. */
export interface Fact<V extends Value = Value> extends Span {
  readonly kind: string;
  readonly value: V;
  readonly sentence: number;
  /** Token positions of the phrase, half-open. */
  readonly first: number;
  readonly last: number;
  /** A short noun phrase composed of the text's own words. */
  readonly about: string;
  /** Stems that say what the value is a value of: the counted noun, the role, the predicate. */
  readonly heads: readonly string[];
  /** Equal keys mean values that are worth comparing wherever they stand. */
  readonly key?: string;
  /** Facts of one bucket can be compared at all: the dimension, the grain of a time, the predicate. */
  readonly bucket?: string;
  readonly speaker?: string;
  readonly negated?: boolean;
  /** Token positions, half-open, of the clause that the fact is the predicate of; and where its pronoun points. */
  readonly clause?: readonly [first: number, last: number];
  readonly antecedent?: readonly [first: number, last: number] | undefined;
  /** How large the value is in its base unit: values far apart hardly tell of one thing. */
  readonly size?: number;
  /** The number as it is written, where the fact has one figure. */
  readonly figure?: number;
  /** Reckoned from another event: "three days later". */
  readonly relative?: boolean;
  /** Speaks of another time or occasion than the event itself ("earlier", "in 1996", "last year"). */
  readonly aside?: boolean;
  /** Read for comparison only: alone it tells a reader nothing ("stated" as such). */
  readonly implicit?: boolean | undefined;
  /** Other places of the same article that state the same fact. */
  readonly also?: readonly Span[];
}

/** An article that has been read. */
export interface Reading extends Draft {
  readonly facts: readonly Fact[];
}

/** How two values stand to each other. */
export type Relation = "same" | "varies" | "conflicts" | "incomparable";

/** A sentence of each side and the score that joined them, 0 to 1. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** A fact of each side that may speak of the same thing, with the evidence for it. */
export interface Match {
  readonly a: Fact;
  readonly b: Fact;
  readonly relation: Relation;
  /** 0 to 1: how likely both speak of the same thing. */
  readonly score: number;
}

/** Two read articles, their matching sentences, and the facts that may speak of the same thing. */
export interface Alignment {
  readonly a: Reading;
  readonly b: Reading;
  readonly pairs: readonly Pair[];
  readonly matches: readonly Match[];
  readonly event: Event;
  /** Words that both articles use near both facts, in the order of the canonical first side. */
  readonly shared: (match: Match) => readonly string[];
  /** How many pairs of sentences and of facts were looked at. */
  readonly candidates: number;
  /** Whether a bound was reached, so that matches may be missing. */
  readonly truncated: boolean;
}

/** Whether two articles report one event. */
export interface Event {
  readonly verdict: "same" | "unsure" | "different";
  readonly score: number;
}

export type Verdict = "conflict" | "variation" | "agreement";

/** A verdict on one fact that both articles speak of. */
export interface Finding {
  readonly verdict: Verdict;
  readonly a: Fact;
  readonly b: Fact;
  readonly about: string;
  readonly explanation: string;
  /** 0 to 1: how likely both speak of the same thing, as the alignment has it. */
  readonly score: number;
  /** 0 to 1: the share of findings at this score that are right. */
  readonly confidence: number;
  readonly importance: number;
  readonly diff?: readonly Change[];
}

/** What was found in two articles. */
export interface Findings {
  readonly alignment: Alignment;
  readonly findings: readonly Finding[];
  /** Whether a bound was reached, here or in the alignment. */
  readonly truncated: boolean;
  /** Facts that only one side states. */
  readonly unmatched: { readonly a: readonly Fact[]; readonly b: readonly Fact[] };
}

/** One step of a word diff. */
export interface Change {
  readonly op: "equal" | "delete" | "insert";
  readonly text: string;
}

import type { Draft, Fact, Relation, Sentence } from "../types.ts";

/**
 * A kind of fact: everything that anyone needs to know about it in one object.
 *
 * `compare` is symmetric and decides on values alone; whether both facts speak of the same thing is the alignment's affair.
 */
export interface Kind<F extends Fact = Fact> {
  /** The word that users see. */
  readonly name: string;
  /** Kinds with a phrase of their own compete for words: the longer phrase wins, then the order of the list. */
  readonly exclusive: boolean;
  /** The value is the words themselves: a difference is shown as a word diff. */
  readonly showsWords?: boolean;
  /** Its values are figures or dates: in a sentence that is otherwise equal, another one is another value of the same thing. */
  readonly measures?: boolean;
  /** Only facts of one bucket can be compared, so that no others need to meet. */
  readonly bucketed?: boolean;
  /** The facts that a sentence states, normalised. */
  find(sentence: Sentence, draft: Draft): F[];
  /** Joins the mentions of one thing across the article, where the kind speaks of things and not of statements. */
  merge?(facts: readonly F[], draft: Draft): F[];
  /** How two values stand to each other. */
  compare(a: F, b: F): Relation;
  /** Whether two values that are the same are so equal that neither can differ from a third; true when left out. */
  equals?(a: F, b: F): boolean;
  /** Whether the values themselves show that both facts speak of one thing, whatever stands around them. */
  identifies?(a: F, b: F): boolean;
  /** Whether a discrepancy survives a look at the whole of both articles. */
  holds?(a: F, b: F, left: Draft, right: Draft): boolean;
  /** A short noun phrase for what both facts are about, from the words that both articles use around them. */
  about(a: F, b: F, words: readonly string[]): string;
  /** What the value reads like in an explanation. */
  display(fact: F, text: string): string;
}

/** A fact that its article is still being read for: what the whole text shows of it is yet to be filled in. */
export type Unfinished = { -readonly [Field in keyof Fact]: Fact[Field] };

/** A kind's examples: its definition for readers, run by one test that discovers them. */
export interface Corpus {
  /** A meaning, as `value` fields, with its many wordings. */
  readonly reads?: readonly { readonly value: Readonly<Record<string, unknown>>; readonly in: readonly string[] }[];
  /** Sentences that hold no fact of this kind. */
  readonly nothing?: readonly string[];
  /** Sentences that hold one fact each, and how the two values stand to each other. */
  readonly pairs?: readonly (readonly [string, Relation, string])[];
}

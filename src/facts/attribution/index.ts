import { personAt, subjectBefore } from "../../clauses/speakers.ts";
import { SPEECH } from "../../clauses/words.ts";
import { foldWord } from "../../text/fold.ts";
import { canonicalName } from "../../text/names.ts";
import { stemWord } from "../../text/stem.ts";
import type { Clause, Draft, Fact, Relation, Sentence, Token, Value } from "../../types.ts";
import type { Kind } from "../kind.ts";
import { oneUtterance, type Utterance } from "../utterances.ts";

/** Who says something, and what. */
export interface AttributionValue extends Value {
  readonly type: "attribution";
  readonly speaker: string;
  readonly statement: string;
}

export interface AttributionFact extends Fact<AttributionValue> {
  /** Content stems of the speaker's phrase. */
  readonly source: readonly string[];
  /** Content stems of what is said. */
  readonly stems: ReadonlySet<string>;
  /** Whether anyone may be meant ("officials"), a person without a name ("the mayor"), or whom a pronoun stands for. */
  readonly unnamed: boolean;
  readonly person: boolean;
  readonly pronoun: boolean;
  /** Quotations of two content words and more in the sentence. */
  readonly quoted: readonly Utterance[];
}

/** Content words that two statements share, from which they are one statement; and from which one speaker repeats it. */
const SAME_STATEMENT = 0.5;
const SAME_SPEAKER_STATEMENT = 0.3;
/** Below this many content words a statement is too short to be recognised. */
const FEW = 4;
/** A verb of saying further than this from its subject belongs to another. */
const REACH = 18;

/** A speaker whom nobody names: what "officials" say, any authority may have said. */
const UNNAMED = /^(?:the |an )?(?:officials?|authorities|sources?|spokes(?:man|woman|person|people))$/i;

/** A person by what they are or do, without a name. */
const PERSON =
  /^(?:the |an? )(?:[a-z-]+ ){0,3}(?:winner|mayor|chief|coach|captain|manager|minister|president|leader|chairman|chairwoman|director|judge|lawyer|doctor|congressman|congresswoman|senator|governor|owner|founder|executive|striker|goalkeeper|champion|singer|author|pilot|driver|teacher|victim|survivor|mother|father)$/;

const PRONOUN = /\b(?:he|she|they)\b/i;

/** A statement reaches this far from its speaker, in tokens; longer than any sentence that is meant to be read. */
const STATEMENT = 80;

const isSpeech = (token: Token): boolean =>
  !token.capital && (SPEECH.has(token.stem) || /^(?:said|says|say|told|tells|added|adds)$/.test(token.lower));

/** "Residents were told", "she is thought to", "is expected to announce": nobody has said it yet, or another did. */
const isUnspoken = (clause: Clause, tokens: readonly Token[]): boolean =>
  (clause.passive && !tokens[clause.verb]?.lower.startsWith("quot")) || tokens[clause.verb - 1]?.lower === "to";

interface Act {
  readonly first: number;
  readonly last: number;
  readonly name: string;
  /** Token positions of everything that describes the speaker. */
  readonly who: readonly [number, number];
}

/** "X said", "said X", "according to X": the phrase is the speaker with the verb. */
const speechActs = (sentence: Sentence, draft: Draft): Act[] => {
  const { tokens } = draft;
  const acts: Act[] = [];
  for (let at = sentence.first; at < sentence.last - 1; at++) {
    if (tokens[at]?.lower !== "according" || tokens[at + 1]?.lower !== "to") continue;
    const person = personAt(tokens, at + 2, sentence.last, undefined);
    if (person) acts.push({ first: at, last: person.last, name: person.name, who: [person.first, person.last] });
  }
  for (const clause of draft.clauses[sentence.index] ?? []) {
    const verb = tokens[clause.verb] as Token;
    if (!isSpeech(verb) || isUnspoken(clause, tokens)) continue;
    // "The firm is considering a rise, said Ruben Achter": the name behind the verb speaks.
    const inverted = tokens[clause.verb - 1]?.text === "," && tokens[clause.verb + 1]?.capital === true;
    const subject = inverted ? undefined : subjectBefore(tokens, clause.groupFirst, sentence.first, undefined);
    if (subject && clause.verb - subject.last <= REACH) {
      const audience = /^(?:told|tells)$/.test(verb.lower) && tokens[clause.verb + 1]?.stem ? 1 : 0;
      acts.push({ first: subject.first, last: clause.verb + 1 + audience, name: subject.name, who: [subject.first, clause.groupFirst] });
      continue;
    }
    // "said Jane Smith", behind a quotation or a comma.
    if (clause.groupFirst > sentence.first && !/^[,”"’']$/.test(tokens[clause.groupFirst - 1]?.text ?? "")) continue;
    const after = personAt(tokens, clause.verb + 1, sentence.last, undefined);
    if (after?.first === clause.verb + 1)
      acts.push({ first: clause.verb, last: after.last, name: after.name, who: [after.first, after.last] });
  }
  // Who stands behind quoted words has been found already, pronouns included.
  for (const { speaker, saying } of draft.quotes[sentence.index] ?? []) {
    if (!speaker || !saying || acts.some(({ first, last }) => first < saying[1] && saying[0] < last)) continue;
    acts.push({ first: saying[0], last: saying[1], name: speaker, who: saying });
  }
  return acts;
};

const quotedIn = (sentence: Sentence, draft: Draft): Utterance[] =>
  (draft.quotes[sentence.index] ?? []).flatMap(({ first, last }) => {
    const words = draft.tokens.slice(first, last).filter((token) => token.type !== "mark");
    const stems = new Set(words.flatMap(({ stem }) => stem || []));
    return words.filter(({ stem }) => stem).length >= 2 ? [{ folded: words.map(({ lower }) => lower), stems }] : [];
  });

/** Whether two speakers are given the same words. */
const shareWords = (a: AttributionFact, b: AttributionFact): boolean =>
  a.quoted.some((x) => b.quoted.some((y) => x.folded.length === y.folded.length && x.folded.every((word, i) => word === y.folded[i])));
const shareUtterance = (a: AttributionFact, b: AttributionFact): boolean => a.quoted.some((x) => b.quoted.some((y) => oneUtterance(x, y)));

const factOf = (draft: Draft, sentence: Sentence, act: Act, quoted: readonly Utterance[]): AttributionFact | undefined => {
  const { tokens, text } = draft;
  const source: string[] = [];
  for (let i = act.who[0]; i < act.who[1]; i++) {
    const token = tokens[i] as Token;
    if (token.stem && !isSpeech(token))
      source.push(token.capital && canonicalName(token.lower) !== token.lower ? canonicalName(token.lower) : token.stem);
  }
  // "He said": the one whom the pronoun stands for.
  if (source.length === 0)
    source.push(
      ...act.name
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length > 1)
        .map((word) => stemWord(canonicalName(foldWord(word)))),
    );
  const stems = new Set<string>();
  const [from, to] = [Math.max(sentence.first, act.first - STATEMENT), Math.min(sentence.last, act.last + STATEMENT)];
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.stem && (i < act.first || i >= act.last)) stems.add(token.stem);
  }
  if (source.length === 0 || stems.size === 0) return undefined;
  return {
    kind: "attribution",
    // The one whom a pronoun stands for is named in a sentence before.
    sentence: act.first < sentence.first ? sentence.index - 1 : sentence.index,
    first: act.first,
    last: act.last,
    start: tokens[act.first]?.start ?? 0,
    end: tokens[act.last - 1]?.end ?? 0,
    value: { type: "attribution", speaker: act.name, statement: text.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/\s+/g, " ") },
    about: act.name,
    heads: [],
    speaker: act.name,
    source,
    stems,
    quoted,
    unnamed: UNNAMED.test(act.name),
    person: PERSON.test(act.name),
    pronoun: PRONOUN.test(text.slice(tokens[act.first]?.start, tokens[act.last - 1]?.end)),
    bucket: "speaker",
    key: source.join(" "),
  };
};

const overlapOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  const few = a.size <= b.size ? a : b;
  const many = few === a ? b : a;
  for (const stem of few) if (many.has(stem)) shared++;
  return Math.min(a.size, b.size) === 0 ? 0 : shared / Math.min(a.size, b.size);
};

/** Who says it: speakers of quotations and of reported speech. */
export const attribution: Kind<AttributionFact> = {
  name: "attribution",
  exclusive: false,
  find: (sentence, draft) => {
    if (sentence.role !== "body") return [];
    const quoted = quotedIn(sentence, draft);
    return speechActs(sentence, draft).flatMap((act) => factOf(draft, sentence, act, quoted) ?? []);
  },
  compare: (a, b): Relation => {
    if (a.source.some((stem) => b.source.includes(stem)))
      return shareWords(a, b) || overlapOf(a.stems, b.stems) >= SAME_SPEAKER_STATEMENT ? "same" : "incomparable";
    if (a.unnamed || b.unnamed) return "incomparable";
    // "The winner" is somebody whom the other article may well name.
    if (a.person !== b.person) return "incomparable";
    // The same words, credited to two.
    if (shareWords(a, b)) return "conflicts";
    // Whom a pronoun stands for is a guess: good for the same words, not for like ones.
    if (a.pronoun || b.pronoun) return "incomparable";
    if (shareUtterance(a, b)) return "varies";
    if (Math.min(a.stems.size, b.stems.size) < FEW) return "incomparable";
    return overlapOf(a.stems, b.stems) >= SAME_STATEMENT ? "varies" : "incomparable";
  },
  // The same words in two mouths, whatever stands around them.
  identifies: shareWords,
  about: (_a, _b, words) => `who said: ${words.join(" ")}`,
  display: (fact) => fact.value.speaker,
};

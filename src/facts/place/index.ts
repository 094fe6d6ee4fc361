import { conceptOf } from "../../text/concepts.ts";
import { countryOf } from "../../text/demonyms.ts";
import { isFunctionWord } from "../../text/function-words.ts";
import { isOf, wordClass } from "../../text/lexicon.ts";
import { canonicalName } from "../../text/names.ts";
import type { Draft, Fact, Relation, Sentence, Token, Value } from "../../types.ts";
import { phraseOf } from "../about.ts";
import type { Kind } from "../kind.ts";
import { liesIn } from "./containers.ts";

/** Where: the place's fullest form in the phrase. */
export interface PlaceValue extends Value {
  readonly type: "place";
  readonly form: string;
}

export interface PlaceFact extends Fact<PlaceValue> {
  readonly words: readonly string[];
  /** The words as they are compared: names by their one form, rooms and grounds by what they are, for a road is a street. */
  readonly forms: readonly string[];
  /** "north", "south" where the phrase gives a bearing from the place. */
  readonly bearing?: string;
  readonly named: boolean;
}

const PREPOSITION = wordClass(
  "in at near off outside from to into along across around inside through toward above below beneath between on onto over".split(" "),
);
/** Prepositions that lead to other things than places so often that only a name or a place noun behind them counts. */
const LOOSE = new Set("from to into through toward between on over around above below across on onto".split(" "));
const BEARING = wordClass("north south east west northeast northwest southeast southwest".split(" "));
const OPPOSITE = new Map([
  ["north", "south"],
  ["south", "north"],
  ["east", "west"],
  ["west", "east"],
  ["northeast", "southwest"],
  ["southwest", "northeast"],
  ["northwest", "southeast"],
  ["southeast", "northwest"],
]);

/** Nouns that name a kind of place, by stem; the common rooms, buildings, grounds and waters of news. */
const PLACE_NOUNS = new Set(
  `basement kitchen laundri room hall bedroom bathroom corridor roof floor garag cellar attic lobbi stairwel balconi offic headquart factori plant
  warehous shop store mall market restaur hotel motel bar pub cafe school univers campus colleg hospit clinic station airport port harbor dock pier
  bridg road street highway motorway junction tunnel park garden field farm forest wood mountain hill valley ravin river lake sea ocean beach coast
  shore island peninsula border town citi villag suburb district neighborhood center squar church mosqu templ cathedr museum theater cinema stadium
  arena court prison jail camp base barrack embassi palac parliament hous home apart flat garag site yard server site line lane water bay gulf desert
  region provinc counti state countri capit`.split(/\s+/),
);

const ENDING_CITY =
  /^(?:city|county|province|region|district|river|bay|island|islands|street|road|lane|avenue|square|bridge|airport|park|station|hospital|university|court|hall|coast|border|borders|peninsula)$/;

const phraseFact = (
  draft: Draft,
  sentence: Sentence,
  first: number,
  last: number,
  words: readonly string[],
  named: boolean,
  bearing?: string,
): PlaceFact => {
  const { tokens, text } = draft;
  const governor = governorOf(tokens, first, sentence.first);
  const inner = bearing ? first : first + 1;
  const form = text
    .slice(tokens[inner]?.start, tokens[last - 1]?.end)
    .replace(/\s+/g, " ")
    .replace(/^(?:the|a|an) /i, "");
  return {
    kind: "place",
    sentence: sentence.index,
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    value: { type: "place", form },
    about: governor?.text ?? "",
    heads: governor ? [governor.stem] : [],
    words,
    forms: words.map((word) => countryOf(word) ?? (named ? canonicalName(word) : conceptOf(word))),
    named,
    key: words.map(canonicalName).join(" "),
    bucket: bearing ? "bearing" : "place",
    ...(bearing ? { bearing } : {}),
  };
};

/** What stands in the place: the nearest content word before the preposition. */
const governorOf = (tokens: readonly Token[], at: number, floor: number): Token | undefined => {
  for (let i = at - 1; i >= floor && i > at - 5; i--) {
    const token = tokens[i] as Token;
    if (token.stem && !token.capital) return token;
    if (token.type === "mark" && token.text !== ",") return undefined;
  }
  return undefined;
};

/** "in the basement laundry", "at a data centre": preposition, article, up to four words, the last a place noun. */
const commonPlace = (tokens: readonly Token[], at: number, limit: number): { last: number; words: string[] } | undefined => {
  if (!/^(?:a|an|the|its|their|his|her|one)$/.test(tokens[at + 1]?.lower ?? "")) return undefined;
  let last = -1;
  const words: string[] = [];
  for (let i = at + 2; i < limit && i < at + 8; i++) {
    const token = tokens[i] as Token;
    if (token.text === "-" && token.glued) continue;
    if (token.text === "'s") continue;
    if (token.type !== "word" || isFunctionWord(token.lower)) break;
    words.push(countryOf(token.lower) ?? token.stem);
    if (PLACE_NOUNS.has(token.stem)) last = i + 1;
    else if (last > 0) break;
  }
  return last > 0 ? { last, words } : undefined;
};

/** Behind a name: the possessive and the place noun that it leads to. */
const possessed = (tokens: readonly Token[], at: number, limit: number): { last: number; noun: string } | undefined => {
  const noun = tokens[at + 1];
  const owned = /^['’]s?$/.test(tokens[at]?.text ?? "") && noun?.type === "word" && at + 1 < limit;
  return owned && PLACE_NOUNS.has(noun.stem) ? { last: at + 2, noun: noun.stem } : undefined;
};

/** Where something is or happens: a preposition with a named place, a place noun, or a bearing from a place. */
export const place: Kind<PlaceFact> = {
  name: "place",
  exclusive: false,
  find: (sentence, draft) => {
    const { tokens } = draft;
    const facts: PlaceFact[] = [];
    const runs = draft.names[sentence.index] ?? [];
    const runAt = new Map(runs.map((run) => [run.first, run]));
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = tokens[at] as Token;
      if (isOf(token, BEARING) && tokens[at + 1]?.lower === "of") {
        let last = at + 2;
        while (last < sentence.last && last < at + 8 && tokens[last]?.type === "word" && !isOf(tokens[last], PREPOSITION)) last++;
        const run = runs.find((candidate) => candidate.first >= at + 2 && candidate.first < at + 8);
        const end = run?.last ?? last;
        if (end > at + 2) facts.push(phraseFact(draft, sentence, at, end, run?.words ?? [], true, token.lower));
        continue;
      }
      if (token.type !== "word" || !isOf(token, PREPOSITION)) continue;
      const skip = /^(?:the|northern|southern|eastern|western|central|downtown|nearby|rural|upstate)$/;
      let to = at + 1;
      while (to < at + 4 && skip.test(tokens[to]?.lower ?? "")) to++;
      const run = runAt.get(to);
      if (run && to < sentence.last) {
        // "along Ukraine's borders": whose the ground is belongs to the place.
        const ground = possessed(tokens, run.last, sentence.last);
        if (ground) {
          facts.push(phraseFact(draft, sentence, at, ground.last, [...run.words, ground.noun], true));
          continue;
        }
        const titled = run.titles.length > 0 && run.words.length < 3 && !ENDING_CITY.test(run.words.at(-1) ?? "");
        const person =
          /^(?:said|told|says)$/.test(tokens[run.last]?.lower ?? "") || tokens[run.last]?.text === "'s" || tokens[run.last]?.text === "’s";
        if (!titled && !person && !(LOOSE.has(token.lower) && run.words.length > 3)) {
          let { last } = run;
          let words = [...run.words];
          // "Geneva, Switzerland": the country belongs to the phrase.
          const wider = tokens[last]?.text === "," ? runAt.get(last + 1) : undefined;
          // "France, Britain and Spain" is a list, no country behind a city.
          const listed =
            wider &&
            (/^(?:and|or)$/.test(tokens[wider.last]?.lower ?? "") ||
              /^(?:and|or)$/.test(tokens[wider.last + 1]?.lower ?? "") ||
              (tokens[wider.last]?.text === "," && runAt.has(wider.last + 1)));
          if (!listed && wider && wider.last < sentence.last && (tokens[wider.last]?.type === "mark" || wider.last === sentence.last)) {
            last = wider.last;
            words = [...words, ...wider.words];
          }
          facts.push(phraseFact(draft, sentence, at, last, words, true));
        }
        continue;
      }
      const common = commonPlace(tokens, at, sentence.last);
      if (common && common.last <= sentence.last) facts.push(phraseFact(draft, sentence, at, common.last, common.words, false));
    }
    return facts;
  },
  compare: (a, b): Relation => {
    if (a.bearing || b.bearing) {
      if (!a.bearing || !b.bearing) return "incomparable";
      if (a.key !== b.key) return "incomparable";
      return a.bearing === b.bearing ? "same" : OPPOSITE.get(a.bearing) === b.bearing ? "conflicts" : "varies";
    }
    const short = a.forms.length <= b.forms.length ? a.forms : b.forms;
    const long = short === a.forms ? b.forms : a.forms;
    if (short.length > 0 && short.every((word) => long.includes(word))) return "same";
    if (a.named !== b.named) return "incomparable";
    // "in Paris" and "in France": the wider place holds the narrower.
    return a.named && (liesIn(a.forms, b.forms) || liesIn(b.forms, a.forms)) ? "varies" : "conflicts";
  },
  holds: (a, b, left, right) => {
    if (a.bearing) return true;
    const absent = (words: readonly string[], draft: Draft): boolean =>
      !words.some((word) => draft.capitals.has(word) || draft.stems.has(word));
    return absent(a.words, right) && absent(b.words, left);
  },
  about: (a, b, words) => `place of ${phraseOf(a.about || b.about, words) || "the event"}`,
  display: (fact, text) => text.slice(fact.start, fact.end).replace(/\s+/g, " "),
};

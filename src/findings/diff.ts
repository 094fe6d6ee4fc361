import { diffArrays } from "diff";
import type { Change, Fact, Reading, Token } from "../types.ts";

/** Edits past this number make a quotation another one, and the search for them long. */
const MOST_EDITS = 200;
/** A quotation longer than this, in characters, is shown by the words that differ. */
const LONG = 150;
/** Changes this many equal tokens apart are one change; as many tokens of context surround it. */
const GAP = 4;
const CONTEXT = 2;

interface Part {
  readonly op: Change["op"];
  readonly tokens: readonly Token[];
}

/** The words of a part with the space before each, so that the parts of one side, joined, are its text. */
const show = (tokens: readonly Token[], isFirstPart: boolean, openers: ReadonlySet<Token | undefined>): string => {
  // The first word of a side is glued to its quotation mark: behind a part of the other side it needs a space of its own.
  const spaced = (token: Token, i: number): boolean => !(isFirstPart && i === 0) && (!token.glued || openers.has(token));
  return tokens.map((token, i) => (spaced(token, i) ? " " : "") + token.text).join("");
};

const partsOf = (a: Fact, b: Fact, left: Reading, right: Reading): Part[] | undefined => {
  const [x, y] = [left.tokens.slice(a.first, a.last), right.tokens.slice(b.first, b.last)];
  const parts = diffArrays(x, y, { comparator: (one, other) => one.lower === other.lower, maxEditLength: MOST_EDITS });
  return parts?.map((part) => ({ op: part.added ? "insert" : part.removed ? "delete" : "equal", tokens: part.value }));
};

/** Token ranges of both sides between which all the changes of one place lie, with how many content words changed. */
interface Place {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly changed: number;
}

const placesOf = (parts: readonly Part[], a: Fact, b: Fact): Place[] => {
  const places: Place[] = [];
  let [atA, atB] = [a.first, b.first];
  let open: { a: [number, number]; b: [number, number]; changed: number } | undefined;
  for (const { op, tokens } of parts) {
    const changed = tokens.filter((token) => token.stem || token.type === "number").length;
    if (op === "equal") {
      if (open && tokens.length > GAP) {
        places.push(open);
        open = undefined;
      }
      atA += tokens.length;
      atB += tokens.length;
      continue;
    }
    open ??= { a: [atA, atA], b: [atB, atB], changed: 0 };
    if (op === "delete") atA += tokens.length;
    else atB += tokens.length;
    open.a[1] = atA;
    open.b[1] = atB;
    open.changed += changed;
  }
  if (open) places.push(open);
  return places;
};

const cut = (fact: Fact, [from, to]: readonly [number, number], reading: Reading): Fact => {
  const first = Math.max(fact.first, from - CONTEXT);
  const last = Math.min(fact.last, Math.max(to, from + 1) + CONTEXT);
  return { ...fact, first, last, start: reading.tokens[first]?.start ?? fact.start, end: reading.tokens[last - 1]?.end ?? fact.end };
};

/** The word diff of two quotations, compared folded, shown as written; and, of long ones, the words that differ most. */
export const diffWords = (a: Fact, b: Fact, left: Reading, right: Reading): { diff: Change[]; a: Fact; b: Fact } | undefined => {
  const parts = partsOf(a, b, left, right);
  if (!parts) return undefined;
  const openers = new Set([left.tokens[a.first], right.tokens[b.first]]);
  const diff = parts.map(({ op, tokens }, i): Change => ({ op, text: show(tokens, i === 0, openers) }));
  if (Math.max(a.end - a.start, b.end - b.start) <= LONG) return { diff, a, b };
  const [main] = placesOf(parts, a, b).sort((x, y) => y.changed - x.changed);
  return main ? { diff, a: cut(a, main.a, left), b: cut(b, main.b, right) } : { diff, a, b };
};

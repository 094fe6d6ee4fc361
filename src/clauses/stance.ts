import { isOf } from "../text/lexicon.ts";
import type { Clause, Modality, Token } from "../types.ts";
import { isBreak } from "./borders.ts";
import { GERUND, type Group, isAdverb } from "./groups.ts";
import {
  BE,
  DESIDERATIVE,
  HEARSAY,
  IMPLICATIVE_NOT,
  KNOWING,
  MODAL,
  MODAL_CUES,
  negates,
  PROSPECTIVE,
  QUESTIONS,
  UNKNOWN,
} from "./words.ts";

/** How a clause stands to what it says. */
export interface Stance {
  readonly negated: boolean;
  readonly modality: Modality;
  readonly hedged: boolean;
  readonly reported: boolean;
  /** Where the phrase with its cues begins, a token position. */
  readonly from: number;
}

/** A verb group with the clause around it and what came before. */
export interface Setting {
  readonly tokens: readonly Token[];
  readonly group: Group;
  readonly first: number;
  readonly last: number;
  readonly previous: Group | undefined;
  readonly before: Clause | undefined;
  /** The clause that an infinitive hangs on. */
  readonly host: Clause | undefined;
}

/** Words whose that-clause somebody claims, fears or doubts. */
const DOUBTED = new Set(
  "claim fear alleg belief charg suspicion rumor accus believ suspect worri concern doubt assert assumpt hope wish possibl".split(" "),
);

/** Futures, futures in the past and duties hedge nothing. */
const FUTURE = /^(?:will|'ll|won't|shall|would|wouldn't|should)$/;

/** "has yet to open": the infinitive is denied. */
const isYet = (tokens: readonly Token[], at: number): boolean => tokens[at]?.lower === "to" && tokens[at - 1]?.lower === "yet";

/** Verbs behind which a clause is what somebody holds, hopes or fears. */
const HOLDING = new Set("believ fear think suspect hope expect worri doubt claim alleg demand insist wish want".split(" "));

/** Verbs whose denial is meant for what follows them. */
const RAISING = new Set("believ think expect".split(" "));

/** "too early to say": nobody knows yet. */
const isTooEarly = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at; i > at - 4; i--) if (/^(?:early|soon)$/.test(tokens[i]?.lower ?? "") && tokens[i - 1]?.lower === "too") return true;
  return false;
};

const STRONGEST: readonly Modality[] = ["unknown", "alleged", "possible", "expected", "stated"];
const stronger = (a: Modality, b: Modality): Modality => (STRONGEST.indexOf(a) <= STRONGEST.indexOf(b) ? a : b);

/** "no more than 6 million" bounds and denies nothing. */
const isBounding = (tokens: readonly Token[], at: number): boolean =>
  /^(?:more|fewer|less|later|earlier|longer|higher|lower|doubt|matter)$/.test(tokens[at + 1]?.lower ?? "");

/** "no bank details", "none of the crew": a negative that opens the subject, or follows the verb as "lost no fuel". */
const nominalNegation = (tokens: readonly Token[], first: number, group: Group, last: number): number => {
  for (let i = group.first - 1; i >= first && i >= group.first - 8; i--) {
    const lower = tokens[i]?.lower ?? "";
    if ((lower === "no" && !isBounding(tokens, i)) || lower === "none" || lower === "neither" || lower === "nobody" || lower === "nothing")
      return i;
    if (isBreak(tokens[i])) break;
  }
  for (let i = group.verb + 1; i < last && i <= group.verb + 2; i++) {
    const lower = tokens[i]?.lower ?? "";
    if ((lower === "no" && !isBounding(tokens, i)) || lower === "nothing" || lower === "none" || lower === "nobody") return i;
  }
  return -1;
};

/** Nothing but adverbs stands between a verb and what hangs on it: "the best way to resolve it" hangs on a noun. */
export const hangsOn = (tokens: readonly Token[], previous: Group, group: Group): boolean => {
  const between = tokens.slice(previous.verb + 1, group.first);
  return between.length <= 3 && !between.some((token) => token.stem && !isAdverb(token));
};

/** One reason why a clause is not simply stated. */
type Rule = (stance: Stance, setting: Setting) => Stance;

const weaken = (stance: Stance, modality: Modality, more: Partial<Stance> = {}): Stance => ({
  ...stance,
  ...more,
  modality: stronger(stance.modality, modality),
});
const flip = (stance: Stance, from = stance.from): Stance => ({ ...stance, negated: !stance.negated, from: Math.min(stance.from, from) });

/** "did not", "may have", "has yet to": the words of the group itself. */
const ownWords: Rule = (start, { tokens, group }) => {
  let stance = start;
  for (let i = group.first; i < group.verb; i++) {
    const token = tokens[i] as Token;
    const { lower } = token;
    if (negates(token) || lower === "non" || (lower === "yet" && isYet(tokens, i + 1))) stance = flip(stance);
    const cue = isOf(token, MODAL) ? MODAL_CUES.get(lower) : undefined;
    if (cue) stance = weaken(stance, cue, { hedged: stance.hedged || !FUTURE.test(lower) });
  }
  const ahead = tokens[group.verb - 1];
  return ahead && ahead.index < group.first && negates(ahead) ? { ...stance, negated: true, from: ahead.index } : stance;
};

/** "is planning an invasion": what the noun names is still ahead. */
const planned: Rule = (stance, { tokens, group }) => {
  const light = tokens[group.verb]?.stem ?? "";
  return light !== group.predicate && group.end > group.verb + 1 && PROSPECTIVE.has(light) ? weaken(stance, "expected") : stance;
};

/** The negative of a subject or object belongs to the phrase up to this many tokens away. */
const PHRASE = 6;

/** "no bank details were taken", "lost no fuel". */
const negativeNoun: Rule = (stance, { tokens, group, first, last }) => {
  const at = stance.negated ? -1 : nominalNegation(tokens, first, group, last);
  return at < 0 ? stance : flip(stance, stance.from - at <= PHRASE ? at : stance.from);
};

/** "unclear whether it will", "could not say what had caused", "too early to say who". */
const openQuestion: Rule = (stance, { tokens, first, before }) => {
  const asked = QUESTIONS.has(tokens[first]?.lower ?? "") || QUESTIONS.has(tokens[first - 1]?.lower ?? "");
  if (!asked || !before) return stance;
  const open =
    isOf(tokens[before.verb], UNKNOWN) || (before.negated && KNOWING.has(before.predicate)) || isTooEarly(tokens, before.groupFirst);
  return open ? { ...stance, modality: "unknown", from: Math.min(stance.from, before.groupFirst) } : stance;
};

/** "reportedly", "is unclear": adverbs and adjectives anywhere in the clause. */
const looseWords: Rule = (start, { tokens, group, first, last }) => {
  let stance = start;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (!isOf(token, UNKNOWN | MODAL)) continue;
    if (isOf(token, UNKNOWN)) stance = { ...stance, modality: "unknown" };
    const outside = i < group.first || i > group.verb;
    const cue = outside && token.lower.endsWith("ly") ? MODAL_CUES.get(token.lower) : undefined;
    if (cue) stance = weaken(stance, cue, { hedged: true });
  }
  return stance;
};

/** "refused to sign", "is expected to close", "had no plans to shut", "wanted to leave": what the host makes of its infinitive. */
const infinitive: Rule = (start, { tokens, group, previous, host }) => {
  if (!host || !previous) return group.infinitive && start.modality === "stated" ? { ...start, modality: "expected" } : start;
  let stance = start;
  if (IMPLICATIVE_NOT.has(host.predicate) || isYet(tokens, group.first)) {
    // "refused to sign" denies it, "did not refuse to sign" does not.
    stance = host.negated ? { ...stance, from: Math.min(stance.from, host.groupFirst) } : flip(stance, host.groupFirst);
  } else if (host.negated) stance = flip(stance, host.groupFirst);
  const from = Math.min(stance.from, host.groupFirst);
  if (host.passive && HEARSAY.has(host.predicate) && host.predicate !== "expect")
    stance = weaken(stance, "alleged", { hedged: true, from });
  else if (PROSPECTIVE.has(host.predicate) || isOf(tokens[previous.verb], BE))
    stance = weaken(stance, "expected", { hedged: stance.hedged || host.predicate === "expect" || host.predicate === "like", from });
  else if (DESIDERATIVE.has(host.predicate)) stance = weaken(stance, "possible", { from });
  return weaken(stance, host.modality === "unknown" ? "stated" : host.modality, { hedged: stance.hedged || host.hedged });
};

/** Whether a gerund hangs on a denial: "denied having dined". */
export const isDeniedGerund = ({ tokens, group, previous, before }: Setting): boolean =>
  previous !== undefined &&
  hangsOn(tokens, previous, group) &&
  GERUND.test(tokens[group.first]?.lower ?? "") &&
  before?.predicate === "deni";

/** "denied that it had", "fears that it will", "he believed it would": somebody else's word for it. */
const held: Rule = (stance, setting) => {
  const { tokens, group, first, previous, before } = setting;
  const opener = tokens[first]?.lower === "that" ? tokens[first - 1] : undefined;
  if (opener?.stem === "deni" || opener?.stem === "denial" || isDeniedGerund(setting)) return { ...flip(stance), reported: true };
  const thought = previous && first === previous.verb + 1 && !group.infinitive && before && HOLDING.has(before.predicate);
  // "We don't expect that they will meet": the denial is meant for what is expected.
  const raised = before?.negated && RAISING.has(before.predicate) && (thought || opener?.index === before.verb);
  if (raised) return { ...flip(stance, before.groupFirst), reported: true };
  return thought || (opener && DOUBTED.has(opener.stem)) ? { ...stance, reported: true } : stance;
};

/** "that no weapons be sent", "if it invades": demanded or supposed, not so. */
const supposed: Rule = (stance, { tokens, group, first }) => {
  const subjunctive = tokens[group.first]?.lower === "be";
  const condition = stance.modality !== "unknown" && /^(?:if|unless|whether)$/.test(tokens[first]?.lower ?? "");
  return subjunctive || condition ? weaken(stance, "possible") : stance;
};

/** In this order: what the clause says of itself, then what its surroundings say of it. */
const RULES: readonly Rule[] = [ownWords, planned, negativeNoun, openQuestion, looseWords, infinitive, held, supposed];

/** How the clause around a verb group stands to what it says. */
export const stanceOf = (setting: Setting): Stance =>
  RULES.reduce<Stance>((stance, rule) => rule(stance, setting), {
    negated: false,
    modality: "stated",
    hedged: false,
    reported: false,
    from: setting.group.first,
  });

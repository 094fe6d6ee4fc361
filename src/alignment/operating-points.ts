/**
 * From which chance on a pair of facts is believed to be about one thing, by kind. Differences ask for more than agreements:
 * a false alarm costs a reader's trust, a miss costs one line.
 */
const AGREE: Readonly<Record<string, number>> = {
  name: 0,
  quotation: 0.1,
  polarity: 0.2,
  certainty: 0.3,
  time: 0.12,
  place: 0.1,
  attribution: 0.2,
};
const DIFFER: Readonly<Record<string, number>> = {
  quotation: 0.2,
  polarity: 0.37,
  certainty: 0.5,
  name: 0.6,
  place: 0.9,
  time: 0.7,
  attribution: 0.6,
  scope: 0.5,
};

export const OPERATING_POINTS = {
  agree: (kind: string): number => AGREE[kind] ?? 0.1,
  differ: (kind: string): number => DIFFER[kind] ?? 0.7,
  /** An equal value this likely about the same thing forbids any difference. */
  veto: (_kind: string): number => 0.5,
};

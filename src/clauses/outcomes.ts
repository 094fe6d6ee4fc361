import { conceptOf } from "../text/concepts.ts";
import { stemWord } from "../text/stem.ts";

/**
 * Pairs of outcomes that exclude each other when they are said of one thing at one time; news verbs and adjectives, by hand.
 * Each line is one scale: words of one side, a bar, words of the other.
 */
const TABLE = `
rise climb gain increase jump soar surge rally grow advance improve | fall drop decline slide decrease plunge slump tumble sink shrink lose worsen
agree accept approve back endorse support welcome pass adopt uphold | refuse reject oppose veto dismiss turn-down rebuff decline overturn block condemn
confirm admit acknowledge concede | deny dispute
open reopen | close shut
begin start launch resume | end stop halt suspend
win beat | lose
survive live rescue recover | die kill perish drown
arrest detain jail imprison | release free acquit
succeed | fail
keep retain stay remain continue maintain extend preserve | drop scrap abandon abolish remove leave quit end cancel lift axe
allow permit authorize legalize | ban forbid prohibit bar
include | exclude omit
encrypt | unencrypted
convict | acquit clear
hire recruit | fire dismiss sack
arrive enter | leave depart exit
pay | withhold
sound | silent
safe sound healthy sober | unsafe deficient drunk
guilty | innocent
raise | lower cut reduce slash trim eliminate
deploy mass amass | withdraw
join | quit leave
strengthen | weaken
provide give grant offer deliver supply share submit forthcoming available | withhold refuse deny unavailable
present attend | absent skip miss boycott
alive | dead
`;

const SIDES = new Map<string, { scale: number; side: number }[]>();
TABLE.trim()
  .split("\n")
  .forEach((line, scale) => {
    line.split("|").forEach((words, side) => {
      for (const word of words.trim().split(/\s+/)) {
        const stem = stemWord(word);
        SIDES.set(stem, [...(SIDES.get(stem) ?? []), { scale, side }]);
      }
    });
  });

/** The scale that a predicate stands on, or its concept: what may be compared wherever it stands. */
export const outcomeOf = (predicate: string): string => {
  const [first] = SIDES.get(predicate) ?? [];
  return first ? `scale ${first.scale}` : conceptOf(predicate);
};

/** What words of one concept are to each other: they say the same, and yet their denials are no contradiction. */
export const SYNONYMS = 0.25;

/** 1 when two predicates name one outcome, -1 when they exclude each other, 0 when nothing ties them. */
export const outcome = (a: string, b: string): number => {
  if (a === b) return 1;
  const [x, y] = [SIDES.get(a), SIDES.get(b)];
  let result = 0;
  for (const { scale, side } of x ?? [])
    for (const other of y ?? []) if (scale === other.scale) result = side === other.side ? Math.max(result, 0.5) : -1;
  return result === 0 && conceptOf(a) === conceptOf(b) ? SYNONYMS : result;
};

import { stemWord } from "../text/stem.ts";

/** Verbs with a particle that news uses for a plain verb, by hand: "turned down" says "rejected". */
const TABLE = `
resign: step-down stand-down
reject: turn-down turn-away
dismiss: throw-out lay-off
overturn: strike-down
approve: wave-through
yield: back-down give-in
withdraw: back-out pull-out drop-out bow-out
cancel: call-off
postpone: put-off push-back
conduct: carry-out
create: set-up
acquire: take-over buy-up
close: shut-down close-down wind-up wind-down
give: hand-over
abandon: give-up
collapse: give-way cave-in
fall: come-down go-down
rise: go-up
explode: blow-up
erupt: break-out
end: break-off
erode: wash-away
admit: own-up
repay: pay-back
sell: sell-off
participate: take-part
happen: take-place
delay: hold-up
reduce: cut-back scale-back
accelerate: speed-up
slow: slow-down
exclude: rule-out
confirm: bear-out
support: side-with
discover: find-out
demolish: pull-down tear-down knock-down
extinguish: put-out
proceed: go-ahead
continue: carry-on go-on keep-on
increase: ramp-up step-up
join: sign-up
`;

/** Plain verbs by the particle, by the stem of the verb. */
const PLAIN = new Map<string, Map<string, string>>();
for (const line of TABLE.trim().split("\n")) {
  const [plain = "", forms = ""] = line.split(": ");
  for (const form of forms.split(" ")) {
    const [verb = "", particle = ""] = form.split("-");
    const particles = PLAIN.get(stemWord(verb)) ?? new Map<string, string>();
    PLAIN.set(stemWord(verb), particles.set(particle, stemWord(plain)));
  }
}

/** The stem of the plain verb for a verb's stem with the folded word behind it; undefined when the two are no phrasal verb. */
export const plainVerb = (verb: string, particle: string): string | undefined => PLAIN.get(verb)?.get(particle);

import { CONCEPTS } from "./concepts-table.ts";
import { stemWord } from "./stem.ts";

/**
 * Everyday synonyms of news that WordNet's leading senses do not join, British and American words among them; one concept a
 * line, by hand. They serve similarity alone: no verdict rests on them.
 */
const NEWS = `
hit ram slam plow strike struck
vehicle car auto automobile truck lorry van pickup motor motorist
plane aircraft airliner jet aeroplane airplane
ship vessel freighter boat ferry
train railway railroad rail
fire blaze inferno flame
dead die kill death fatality toll slay casualty perish victim
hurt injure wound injury
house home dwelling residence property
job post position role staff worker employee workforce layoff redundancy
company firm business corporation group enterprise
boss chief head leader executive
police officer constable cop
doctor physician medic surgeon consultant
hospital clinic
drug medicine pill tablet medication treatment therapy
trial study test experiment
patient sufferer
child kid youngster pupil student schoolchild
school college academy
teacher schoolteacher tutor
court judge tribunal
lawyer attorney solicitor barrister counsel
trial hearing case
jail prison imprison sentence custody behind
arrest detain custody hold
charge accuse indict allege
soldier troop force military army serviceman
attack assault raid strike offensive
bomb blast explosion explode detonate device
shoot gun gunman shot fire
rebel insurgent separatist militant fighter
invade invasion incursion
talk negotiate negotiation dialogue discuss discussion meeting meet summit
deal agreement accord pact treaty settlement
vote ballot poll election
lawmaker legislator deputy member parliamentarian senator congressman
bill law legislation measure act
parliament congress legislature assembly
government administration cabinet
tax levy duty
budget spend spending spent outlay expenditure
price cost fee
rise increase climb gain grow growth jump surge
fall drop decline decrease slide slip loss
share stock
buy purchase acquire takeover acquisition bid
sell sale
profit earnings income
revenue sales turnover
pay wage salary
walkout stoppage
union labor
storm hurricane typhoon cyclone gale
flood flooding inundate deluge
rain rainfall downpour
earthquake quake tremor
evacuate evacuation evacuee
rescue save recover
crash collision collide smash accident wreck
collapse crumble fall
bridge span crossing
road street highway motorway route
inspect inspection examine check
investigate investigation inquiry probe inquest
cause blame reason
start begin began origin launch open
end finish conclude close stop halt
shut close closure
win victory beat defeat triumph
match game final contest
coach manager trainer
score goal point
protest march demonstration rally protester demonstrator marcher
crowd turnout attendance
approve approval pass clear endorse license authorize
reject refuse decline turn rebuff dismiss
warn warning caution
danger risk threat
expect forecast predict
buildup deployment deploy mass amass
border frontier
letter missive
statement announcement
report account
town city municipality
mayor councillor council
citizen resident inhabitant people person
area region district zone
money fund cash
aid relief help
food meal
water river stream
film movie picture
art artwork painting
museum gallery
church cathedral chapel
scientist researcher expert
discover find discovery found
virus infection disease illness outbreak
vaccine vaccination jab shot
hacker intruder attacker
data record file information detail
customer client user subscriber
password credential
breach hack intrusion
flight airline carrier
passenger traveler
pilot captain
worker laborer workman
plant factory facility
electricity power outage blackout
wife husband spouse
chairman chair chairwoman chairperson
ceremony service funeral
`;

const TABLE = new Map<string, string>();
for (const entry of CONCEPTS.split(" ")) {
  const [concept = "", stems = ""] = entry.split(":");
  for (const stem of stems.split(",")) TABLE.set(stem, concept);
}
// A word that stands in two lines belongs to the first.
const byHand = new Set<string>();
for (const line of NEWS.trim().split("\n")) {
  const [concept = "", ...words] = line.split(" ").map(stemWord);
  for (const word of [concept, ...words]) {
    if (byHand.has(word)) continue;
    byHand.add(word);
    TABLE.set(word, concept);
  }
}

/** The concept that a stem names: the stem itself when no table knows a better name. */
export const conceptOf = (stem: string): string => TABLE.get(stem) ?? stem;

const KNOWN = new Set(TABLE.values());

/** Whether the table knows a stem at all: only of known words can it be said that they name two things. */
export const isKnown = (stem: string): boolean => TABLE.has(stem) || KNOWN.has(stem);

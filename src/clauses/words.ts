import { classesOf, wordClass } from "../text/lexicon.ts";
import type { Modality, Token } from "../types.ts";

const words = (list: string): string[] => list.trim().split(/\s+/);
const set = (list: string): ReadonlySet<string> => new Set(words(list));

// Classes, asked of tokens with isOf: lists that rules run into at every token.

const FORMS_OF_BE = words("am is are was were be been being 's 're 'm isn't aren't wasn't weren't");
const FORMS_OF_HAVE = words("has have had having hasn't haven't hadn't 've 'd");
const FORMS_OF_DO = words("do does did don't doesn't didn't");
const MODALS = words("will would can could may might must shall should ought cannot won't wouldn't can't couldn't shouldn't mustn't 'll");
export const BE = wordClass(FORMS_OF_BE);
/** All words that may open a verb group before the main verb. */
export const AUXILIARY = wordClass([...FORMS_OF_BE, ...FORMS_OF_HAVE, ...FORMS_OF_DO, ...MODALS, "get", "gets", "got", "getting"]);

/** Words inside a verb group that do not end it. */
export const INSIDE = wordClass(
  words(`not never also still now already even just only again yet soon later then ever once always often both all each reportedly allegedly
  apparently likely possibly probably perhaps either further initially originally currently recently finally so far almost nearly`),
);

const NEGATOR = wordClass(words("not never no neither nor none nobody nothing without hardly barely scarcely cannot n't"));
export const isNegator = (lower: string): boolean => (classesOf(lower) & NEGATOR) !== 0 || lower.endsWith("n't");
/** The same of a token: nearly all are told by their class. */
export const negates = ({ classes, lower }: Token): boolean => (classes & NEGATOR) !== 0 || lower.endsWith("n't");

/** Irregular pasts that stand without an auxiliary; participles with -ed are found by their ending. */
export const PAST = wordClass(
  words(`ate began bent bet bit bled blew bore bought broke brought built burst caught chose clung came crept cut dealt did dug drew drank drove
  fed fell felt fought fled flew forgot froze gave went grew had heard held hid hit hung hurt kept knew laid led left lent let lost made meant
  met paid put quit ran rang read rode rose said sang sank sat saw sought sold sent set shook shone shot showed shut slept slid spoke spent
  spread sprang stole stood struck stuck swam swept swore swung taught thought threw told took tore understood upheld woke won wore withdrew
  wrote overthrew overcame undertook became found got forbade cost bid cast shed split shrank overtook rebuilt withstood mistook strove bound ground leapt knelt`),
);

/** Base forms that news uses in the present and after "to"; the -s form is found by its stem. Frequent verbs of news reports. */
export const BASE_FORMS = words(
  `say tell ask warn want need expect plan hope fear believe think know see seek give take make come go get keep hold meet visit call claim
  deny reject refuse agree accept oppose support back demand insist urge accuse blame allege charge face include remain stay stand
  stop start begin end continue rise fall drop gain lose win cost pay cut run lead follow show reveal report confirm announce declare
  state note add argue suggest describe consider allow ban require promise threaten try aim fail help hurt kill injure die live work serve
  operate employ own carry cover cross close open reopen sell buy offer move send bring leave return arrive travel fly drive attack
  invade strike hit destroy damage protect fight investigate examine search study review vote pass approve sign resign appoint elect
  name arrest detain release free jail sentence convict acquit sue appeal rule order hear launch build create develop produce publish
  speak talk discuss negotiate resolve reach share use provide receive withdraw deploy amass mass contain measure weigh stretch
  predict forecast intend decline drive mean let put set turn break grow increase decrease raise lower reduce suspend cancel postpone
  delay resume lift impose pull push join quit play beat score defeat feel look appear seem become respond reply react confront
  acknowledge admit concede dispute doubt question criticize praise condemn mock dismiss welcome thank apologize regret`,
);
export const PRESENT = wordClass(BASE_FORMS);

/** Verbs of saying; stems. Their subject speaks and what follows is said, not asserted. */
export const SPEECH = set(
  `say tell add warn note argu insist claim announc confirm deni report state declar explain suggest write tweet predict estim believ think
  hope fear complain recal testifi admit conced acknowledg assert alleg contend maintain reiter repeat stress emphas reveal disclos promis
  vow pledg caution remark comment repli respond describ call accus conclud post ask urg quip joke mock dispute observ forecast expect`,
);

/** Verbs whose infinitive or that-clause did not happen. */
export const IMPLICATIVE_NOT = set("fail refus declin deni reject omit neglect avoid forget ceas stop rule");
/** Verbs whose infinitive is still ahead. */
export const PROSPECTIVE = set(
  "plan expect intend agre promis vow pledg schedul set due prepar forecast project anticip decid poise bound",
);
/** Verbs whose infinitive somebody wishes for, no more. */
export const DESIDERATIVE = set("hope aim threaten want seek propos like consid weigh urg ask need tri attempt demand call wish");
/** "is believed to", "was said to": the writer does not vouch. */
export const HEARSAY = set("believ think understand say report alleg suspect claim suppos accus rumor deem estim presum");

/** Single cues of modality by folded word; modal verbs weigh by what they allow. */
export const MODAL_CUES: ReadonlyMap<string, Modality> = new Map<string, Modality>([
  ["may", "possible"],
  ["might", "possible"],
  ["could", "possible"],
  ["possibly", "possible"],
  ["perhaps", "possible"],
  ["maybe", "possible"],
  ["possible", "possible"],
  ["potentially", "possible"],
  ["will", "expected"],
  ["'ll", "expected"],
  ["won't", "expected"],
  ["shall", "expected"],
  ["would", "expected"],
  ["wouldn't", "expected"],
  ["should", "expected"],
  ["due", "expected"],
  ["set", "expected"],
  ["about", "expected"],
  ["bound", "expected"],
  ["poised", "expected"],
  ["probably", "expected"],
  ["likely", "expected"],
  ["reportedly", "alleged"],
  ["allegedly", "alleged"],
  ["apparently", "alleged"],
  ["purportedly", "alleged"],
  ["supposedly", "alleged"],
]);

/** Whether a word is among them. */
export const MODAL = wordClass(MODAL_CUES.keys());

/** What makes a matter open by itself. */
export const UNKNOWN = wordClass(words("unclear unknown uncertain undecided undetermined inconclusive unresolved unconfirmed"));
/** What does so when it is negated: "not known", "could not say", "has not decided"; stems. */
export const KNOWING = set("know say decid determin confirm establish rule explain tell clear conclud certain");
/** Words that open an indirect question. */
export const QUESTIONS = set("whether if what who when where why how");

/** Words that open a clause of their own. */
export const OPENERS = set(
  "that which who whom whose where when while after before because since if as although though unless until whether and but or so than once",
);

/** What may not stand before a plain past tense. */
export const NOUN_LEAD = wordClass(
  words("a an the this that these those its his her their our my your no any some each every more most very"),
);

export const PRONOUN = wordClass(words("he she it they we you i who which that this these those there everyone nobody someone everybody"));

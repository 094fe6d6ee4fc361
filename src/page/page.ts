import type { Comparison, Story } from "../library.ts";
import { type Answer, compareReports } from "./answer.ts";
import { byId, el } from "./dom.ts";
import { Findings } from "./findings.ts";
import { Form } from "./form.ts";
import { bringBack, hasLaidAside, keep, kept, layAside } from "./keep.ts";
import { fragmentOf, LONGEST, viewOfFragment } from "./link.ts";
import { markdownOf, storyMarkdownOf } from "./markdown.ts";
import { Panes } from "./panes.ts";
import { Stories } from "./stories.ts";
import { counted, EMPTY, type Filter, hasInput, keyOf, nameOf, PLAIN, SIDES, type Side, sideName, type View, viewOf } from "./view.ts";

// The page's one state: what the reader has put in, and the answer to what was sent. Everything flows from here into the parts.
let view: View = EMPTY;
let result: { readonly answer: Answer; readonly sent: View } | undefined;
let selected: string | undefined;
let running: AbortController | undefined;

const say = (text: string): void => {
  byId("status").textContent = text;
};

/** Tells those who hear the page what the others see. */
const announce = (text: string): void => {
  byId("heard").textContent = text;
};

const update = (next: Partial<View>): void => {
  view = { ...view, ...next };
  keep(view);
};

/** Lays aside what is about to be replaced, so that it can be brought back. */
const setAside = (): void => {
  layAside(view);
  byId("restore").hidden = !hasLaidAside();
};

const form = new Form(() => update(form.read()), setAside);

/** Fills the form; a comparison of what stood there before is of no use any more. */
const load = (next: View): void => {
  running?.abort();
  view = next;
  keep(view);
  form.write(view);
  byId("restore").hidden = !hasLaidAside();
};

/** Of the findings at one place the one behind that which is chosen, those of the open tab first. */
const panes = new Panes((ids, side) => {
  const ranked = [...ids].sort((x, y) => Number(findings.tabOf(y) === view.filter.tab) - Number(findings.tabOf(x) === view.filter.tab));
  pick(ranked[(ranked.indexOf(selected ?? "") + 1) % ranked.length], side);
});
const findings = new Findings(
  (filter) => refilter(filter),
  (id) => pick(id),
);

const stories = new Stories((filter) => refilter({ ...view.filter, ...filter }));

const pick = (id: string | undefined, side?: Side): void => {
  const tab = id === undefined ? undefined : findings.tabOf(id);
  if (tab && tab !== view.filter.tab) refilter({ ...view.filter, tab });
  selected = id;
  findings.select(id);
  panes.select(id, side);
};

const refilter = (filter: Filter): void => {
  update({ filter });
  if (result && "story" in result.answer) {
    stories.update(filter);
    return;
  }
  const shown = findings.update(result ? { ...result.sent, filter } : view);
  panes.underline(shown);
  if (selected !== undefined && !shown.has(selected)) pick(undefined);
};

const EVENTS = {
  same: "Both report one event.",
  unsure: "They may report different events.",
  different: "They report different events, so nothing is compared.",
} as const;

const showComparison = (comparison: Comparison, sent: View): void => {
  const [a, b] = sent.reports.map(({ text }) => text);
  for (const side of SIDES) {
    const published = sent.reports[SIDES.indexOf(side)]?.published;
    byId(`pane-${side}-heading`).replaceChildren(sideName(sent, side), published ? el("small", {}, ` ${published}`) : "");
  }
  panes.render({ a: a ?? "", b: b ?? "" }, comparison);
  findings.take(comparison, view);
};

/** What is to be said of a story's events and copies. */
const groupsOf = ({ events, copies }: Story, sent: View): string => {
  const names = new Map(sent.reports.map((_, index) => [keyOf(index), nameOf(sent, index)]));
  const list = (group: readonly string[]): string => group.map((id) => names.get(id) ?? id).join(", ");
  return [
    events.length === 1 ? "All report one event." : `They report ${events.length} events: ${events.map(list).join("; ")}.`,
    ...copies.map((group) => `Copies of one text: ${list(group)}.`),
  ].join(" ");
};

const show = (answer: Answer, sent: View): void => {
  const { summary, truncated } = "story" in answer ? answer.story : answer.comparison;
  result = { answer, sent };
  selected = undefined;
  byId("summary").textContent = [
    "story" in answer ? groupsOf(answer.story, sent) : EVENTS[answer.comparison.sameEvent.verdict],
    `${counted(summary.conflicts, "conflict")}, ${counted(summary.variations, "variation")}, ${counted(summary.agreements, "agreement")}.`,
    truncated ? "The texts are so long that not every pair of facts was looked at." : "",
  ].join(" ");
  byId("sides").hidden = "story" in answer;
  byId("story").hidden = !("story" in answer);
  if ("story" in answer) stories.take(answer.story, { ...sent, filter: view.filter });
  else showComparison(answer.comparison, sent);
  refilter(view.filter);
  byId("articles").hidden = true;
  byId("result").hidden = false;
  byId("result-heading").focus();
  announce(`Compared: ${counted(summary.conflicts + summary.variations, "difference")}, ${counted(summary.agreements, "agreement")}.`);
};

const edit = (): void => {
  byId("articles").hidden = false;
  byId("result").hidden = true;
  panes.clear();
  stories.clear();
  result = undefined;
  say("");
  byId("a-text").focus();
};

/** Seconds from which the page counts how long it takes. */
const LONG = 1;

const compare = async (): Promise<void> => {
  running?.abort();
  form.clearFaults();
  byId("copied").hidden = true;
  say("");
  if (!form.check()) return;
  const own = new AbortController();
  running = own;
  // What is typed from here on belongs to the next comparison.
  const sent = view;
  const from = performance.now();
  const count = (): void => {
    const seconds = Math.floor((performance.now() - from) / 1000);
    byId("elapsed").textContent = seconds >= LONG ? `Comparing for ${seconds} s` : "Comparing";
  };
  count();
  const clock = setInterval(count, 1000);
  byId("progress").hidden = false;
  announce("Comparing");
  try {
    show(await compareReports(sent, own.signal), sent);
  } catch (error) {
    announce("");
    if (own.signal.aborted) say("Stopped.");
    else {
      edit();
      form.fail(error);
    }
  } finally {
    clearInterval(clock);
    if (running === own) {
      const stopping = document.activeElement === byId("cancel");
      byId("progress").hidden = true;
      if (stopping) byId("compare").focus();
    }
  }
};

/** Copies, or shows what a browser that does not let pages copy leaves to the reader. */
const copy = async (text: string, what: string): Promise<void> => {
  const box = byId<HTMLTextAreaElement>("copy-text");
  byId("copied").hidden = true;
  try {
    await navigator.clipboard.writeText(text);
    say(`${what} copied.`);
  } catch {
    say("The browser does not let this page copy. Copy the text yourself:");
    byId("copied").hidden = false;
    box.value = text;
    box.select();
  }
};

const copyLink = async (sent: View): Promise<void> => {
  const link = `${location.origin}${location.pathname}${await fragmentOf({ ...sent, filter: view.filter })}`;
  if (link.length > LONGEST)
    say(
      `The texts are too long for a link: it would have ${link.length} characters, and at most ${LONGEST} go through. Download the JSON instead.`,
    );
  else await copy(link, "The link");
};

const download = (json: string): void => {
  const url = URL.createObjectURL(new Blob([json], { type: "application/json" }));
  el("a", { href: url, download: "factdiff.json" }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};

byId("articles").addEventListener("submit", (event) => {
  event.preventDefault();
  form.prune();
  update({ ...form.read(), filter: PLAIN });
  compare();
});
byId("sample").addEventListener("click", async () => {
  try {
    const response = await fetch("/sample.json");
    if (!response.ok) throw new Error(`The sample cannot be loaded: status ${response.status}.`);
    const { a, b } = (await response.json()) as Readonly<Record<Side, unknown>>;
    const sample = viewOf({ reports: [a, b] });
    setAside();
    load({ ...sample, onDevice: view.onDevice });
    await compare();
  } catch (error) {
    form.fail(error);
  }
});
byId("clear").addEventListener("click", () => {
  setAside();
  load({ ...EMPTY, onDevice: view.onDevice });
  byId("a-text").focus();
});
byId("restore").addEventListener("click", () => {
  const before = bringBack(view);
  if (before) load(before);
  byId("a-text").focus();
});
byId("cancel").addEventListener("click", () => running?.abort());
byId("edit").addEventListener("click", edit);
byId("link").addEventListener("click", () => result && copyLink(result.sent));
byId("markdown").addEventListener("click", () => {
  if (!result) return;
  const { answer, sent } = result;
  copy("story" in answer ? storyMarkdownOf(answer.story, sent) : markdownOf(answer.comparison, sent), "The Markdown");
});
byId("json").addEventListener("click", () => result && download(result.answer.json));
byId("print").addEventListener("click", () => print());

/** Opens the view that the address holds, if it holds one, and takes it out of the address: from then on it is the reader's own. */
const openLink = async (): Promise<boolean> => {
  const { hash } = location;
  if (!hash) return false;
  history.replaceState(null, "", location.pathname);
  const linked = await viewOfFragment(hash);
  if (!linked) {
    say("The link is broken or too long to be read.");
    return false;
  }
  setAside();
  // Who opens a link has not said that its texts may be sent.
  load({ ...linked, onDevice: true });
  await compare();
  return true;
};

// What was typed before this ran stays; else what the tab held before it was loaded again.
const typed = { ...EMPTY, ...form.read() };
view = hasInput(typed) ? typed : kept();
byId("restore").hidden = !hasLaidAside();
addEventListener("hashchange", openLink);
if (!(await openLink())) load(view);

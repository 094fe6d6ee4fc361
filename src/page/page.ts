import { type Answer, compareReports } from "./answer.ts";
import { byId, el } from "./dom.ts";
import { Findings } from "./findings.ts";
import { Form } from "./form.ts";
import { keep, kept, laidAside, layAside } from "./keep.ts";
import { fragmentOf, LONGEST, viewOfFragment } from "./link.ts";
import { markdownOf } from "./markdown.ts";
import { Panes } from "./panes.ts";
import { counted, EMPTY, type Filter, nameOf, PLAIN, SIDES, type View, viewOf } from "./view.ts";

// The page's one state: what the reader has put in, and the answer to it. Everything flows from here into the parts.
let view: View = EMPTY;
let answer: Answer | undefined;
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
  byId("restore").hidden = laidAside() === undefined;
};

const form = new Form(() => update(form.read()), setAside);
const panes = new Panes((ids) => {
  const [id] = ids;
  if (id) pick(id);
});
const findings = new Findings(
  (filter) => refilter(filter),
  (id) => pick(id),
);

const pick = (id: string): void => {
  findings.select(id);
  panes.select(id);
};

const refilter = (filter: Filter): void => {
  update({ filter });
  const shown = findings.update(view);
  panes.dim((id) => shown.has(id));
  byId("result").classList.toggle("with-alone", filter.tab === "alone");
};

const EVENTS = {
  same: "Both report one event.",
  unsure: "They may report different events.",
  different: "They report different events, so nothing is compared.",
} as const;

const show = ({ comparison }: Answer): void => {
  const { summary, sameEvent, truncated } = comparison;
  byId("summary").textContent = [
    EVENTS[sameEvent.verdict],
    `${counted(summary.conflicts, "conflict")}, ${counted(summary.variations, "variation")}, ${counted(summary.agreements, "agreement")}.`,
    truncated ? "The texts are so long that not every pair of facts was looked at." : "",
  ].join(" ");
  for (const side of SIDES) {
    const { published } = view[side];
    byId(`pane-${side}-heading`).replaceChildren(nameOf(view, side), published ? el("small", {}, ` ${published}`) : "");
  }
  panes.render({ a: view.a.text, b: view.b.text }, comparison);
  findings.render(comparison, view);
  refilter(view.filter);
  byId("articles").hidden = true;
  byId("result").hidden = false;
  byId("result-heading").focus();
  say("");
  announce(`Compared: ${counted(summary.conflicts + summary.variations, "difference")}, ${counted(summary.agreements, "agreement")}.`);
};

const edit = (): void => {
  byId("articles").hidden = false;
  byId("result").hidden = true;
  panes.clear();
  answer = undefined;
  history.replaceState(null, "", location.pathname);
  byId("a-text").focus();
};

/** Seconds from which a comparison is long enough to be counted aloud. */
const LONG = 1;

const compare = async (): Promise<void> => {
  running?.abort();
  const own = new AbortController();
  running = own;
  form.clearFaults();
  const from = performance.now();
  const count = (): void => {
    const seconds = Math.floor((performance.now() - from) / 1000);
    byId("elapsed").textContent = seconds >= LONG ? `Comparing for ${seconds} s` : "Comparing";
  };
  count();
  const clock = setInterval(count, 1000);
  byId("progress").hidden = false;
  byId<HTMLButtonElement>("compare").disabled = true;
  say("");
  announce("Comparing");
  try {
    answer = await compareReports(view, own.signal);
    show(answer);
  } catch (error) {
    if (own.signal.aborted) say("Stopped.");
    else {
      say("");
      byId("articles").hidden = false;
      form.fail(error);
    }
  } finally {
    clearInterval(clock);
    if (running === own) {
      byId("progress").hidden = true;
      byId<HTMLButtonElement>("compare").disabled = false;
    }
  }
};

const copy = async (text: string, what: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
    say(`${what} copied.`);
  } catch {
    say(`The browser does not let this page copy. ${what}: ${text}`);
  }
};

const copyLink = async (): Promise<void> => {
  const link = `${location.origin}${location.pathname}${await fragmentOf(view)}`;
  if (link.length > LONGEST) {
    say(
      `The texts are too long for a link: it would have ${link.length} characters, and at most ${LONGEST} go through. Download the JSON instead.`,
    );
    return;
  }
  history.replaceState(null, "", link);
  await copy(link, "The link");
};

const download = (json: string): void => {
  const url = URL.createObjectURL(new Blob([json], { type: "application/json" }));
  el("a", { href: url, download: "factdiff.json" }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};

const load = (next: View): void => {
  view = next;
  keep(view);
  form.write(view);
};

byId("articles").addEventListener("submit", (event) => {
  event.preventDefault();
  update({ ...form.read(), filter: PLAIN });
  compare();
});
byId("sample").addEventListener("click", async () => {
  try {
    const response = await fetch("/sample.json");
    setAside();
    load({ ...viewOf(await response.json()), onDevice: view.onDevice });
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
  const before = laidAside();
  if (before) load(before);
  byId("a-text").focus();
});
byId("cancel").addEventListener("click", () => running?.abort());
byId("edit").addEventListener("click", edit);
byId("link").addEventListener("click", copyLink);
byId("markdown").addEventListener("click", () => answer && copy(markdownOf(answer.comparison, view), "The Markdown"));
byId("json").addEventListener("click", () => answer && download(answer.json));
byId("print").addEventListener("click", () => print());

const linked = await viewOfFragment(location.hash);
if (linked) {
  view = kept();
  setAside();
  // Who opens a link has not said that its texts may be sent.
  load({ ...linked, onDevice: true });
  await compare();
} else {
  load(kept());
  byId("restore").hidden = laidAside() === undefined;
  if (location.hash.length > 1) say("The link is broken or too long to be read.");
}

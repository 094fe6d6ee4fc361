import type { Comparison, PublicFact, PublicFinding } from "../library.ts";
import { byId, el } from "./dom.ts";
import { aloneId, type Sign } from "./panes.ts";
import { DIFFERENCES, type Filter, nameOf, PLAIN, SIDES, type Side, TABS, type Tab, type View } from "./view.ts";

/** What a card shows: a finding, or a fact that one side alone states. */
interface Entry {
  readonly id: string;
  readonly sign: Sign;
  readonly kind: string;
  readonly about: string;
  readonly confidence: number;
  readonly finding?: PublicFinding;
  readonly fact?: PublicFact;
  readonly side?: Side;
}

const TITLES: Readonly<Record<Tab, string>> = { differences: "Differences", agreements: "Agreements", alone: "Only one side" };

const ofFinding = (finding: PublicFinding): Entry => ({
  id: finding.id,
  sign: finding.verdict,
  kind: finding.kind,
  about: finding.about,
  confidence: finding.confidence,
  finding,
});

const entriesOf = ({ discrepancies, agreements, unmatched }: Comparison): Readonly<Record<Tab, readonly Entry[]>> => ({
  differences: discrepancies.map(ofFinding),
  agreements: agreements.map(ofFinding),
  alone: SIDES.flatMap((side) =>
    (unmatched?.[side] ?? []).map(
      (fact, index): Entry => ({
        id: aloneId(side, index),
        sign: "alone",
        kind: fact.kind,
        about: fact.about,
        confidence: 1,
        fact,
        side,
      }),
    ),
  ),
});

/** Everything that a search looks through. */
const wordsOf = ({ about, kind, sign, finding, fact }: Entry): string =>
  [about, kind, sign, finding?.a.quote, finding?.b.quote, finding?.explanation, fact?.quote].join(" ").toLowerCase();

const passes = (entry: Entry, { query, minConfidence, without }: Filter): boolean =>
  entry.confidence >= minConfidence &&
  !without.includes(entry.kind) &&
  !without.includes(entry.sign) &&
  query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => wordsOf(entry).includes(word));

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const diffOf = ({ diff }: PublicFinding): HTMLElement | undefined =>
  diff &&
  el("p", { class: "diff" }, ...diff.map(({ op, text }) => (op === "equal" ? text : el(op === "delete" ? "del" : "ins", {}, text))));

/** Whether the explanation holds more than both phrases, which the card shows already. */
const tellsMore = ({ verdict, explanation, a, b }: PublicFinding): boolean =>
  verdict !== "agreement" && !(explanation.endsWith(`: ${b.quote}.`) && explanation.includes(`: ${a.quote}. `));

const cardOf = (entry: Entry, view: View): HTMLLIElement => {
  const { finding, fact, side } = entry;
  const sides = finding
    ? SIDES.map((one) => el("div", {}, el("dt", {}, nameOf(view, one)), el("dd", {}, el("q", {}, finding[one].quote))))
    : [el("div", {}, el("dt", {}, nameOf(view, side ?? "a")), el("dd", {}, el("q", {}, fact?.quote ?? "")))];
  return el(
    "li",
    { class: `card ${entry.sign}`, "data-id": entry.id },
    el(
      "h4",
      {},
      el(
        "button",
        { type: "button", "aria-pressed": "false" },
        el("span", { class: "sign" }, entry.sign === "alone" ? "only here" : entry.sign),
        " ",
        el("span", { class: "about" }, entry.about || entry.kind),
      ),
    ),
    el("p", { class: "kind" }, entry.kind, finding ? ` · ${percent(entry.confidence)} sure` : ""),
    el("dl", {}, ...sides),
    finding && tellsMore(finding) && el("p", { class: "explanation" }, finding.explanation),
    finding && diffOf(finding),
  );
};

/** The column of findings: tabs, filters and cards. */
export class Findings {
  #entries: Readonly<Record<Tab, readonly Entry[]>> = { differences: [], agreements: [], alone: [] };
  #view: View | undefined;
  readonly #onFilter: (filter: Filter) => void;
  readonly #onPick: (id: string) => void;

  /**
   * @param onFilter gets what the reader wants to see
   * @param onPick gets the id of the finding that was chosen
   */
  constructor(onFilter: (filter: Filter) => void, onPick: (id: string) => void) {
    this.#onFilter = onFilter;
    this.#onPick = onPick;
    const filters = byId<HTMLFormElement>("filters");
    filters.addEventListener("submit", (event) => event.preventDefault());
    filters.addEventListener("input", () => this.#onFilter(this.#filter()));
    byId("cards").addEventListener("click", ({ target }) => {
      const card = target instanceof Element ? target.closest<HTMLElement>(".card") : null;
      if (card?.dataset.id) this.#onPick(card.dataset.id);
    });
    const tabs = byId("tabs");
    tabs.addEventListener("click", ({ target }) => {
      const tab = target instanceof Element ? target.closest<HTMLElement>("[role=tab]") : null;
      if (tab) this.#open(tab.dataset.tab as Tab);
    });
    tabs.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step === undefined) return;
      const at = TABS.indexOf(this.#current().tab);
      this.#open(TABS[(at + step + TABS.length) % TABS.length] ?? PLAIN.tab);
      tabs.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
      event.preventDefault();
    });
  }

  /** Takes in a new answer. */
  render(comparison: Comparison, view: View): void {
    this.#entries = entriesOf(comparison);
    this.update(view);
    byId<HTMLInputElement>("query").value = view.filter.query;
    byId<HTMLInputElement>("least-confidence").value = String(view.filter.minConfidence * 100);
  }

  /** Shows what passes the filter; the ids of those are what the texts underline. */
  update(view: View): ReadonlySet<string> {
    this.#view = view;
    const { filter } = view;
    const passing = (tab: Tab): readonly Entry[] => this.#entries[tab].filter((entry) => passes(entry, filter));
    const shown: Readonly<Record<Tab, readonly Entry[]>> = {
      differences: passing("differences"),
      agreements: passing("agreements"),
      alone: passing("alone"),
    };
    byId("tabs").replaceChildren(
      ...TABS.map((tab) =>
        el(
          "button",
          {
            type: "button",
            role: "tab",
            id: `tab-${tab}`,
            "data-tab": tab,
            "aria-controls": "panel",
            "aria-selected": String(tab === filter.tab),
            tabindex: tab === filter.tab ? "0" : "-1",
          },
          `${TITLES[tab]} `,
          el("span", { class: "count" }, String(shown[tab].length)),
        ),
      ),
    );
    byId("panel").setAttribute("aria-labelledby", `tab-${filter.tab}`);
    byId("least").textContent = percent(filter.minConfidence);
    this.#choices("verdicts", DIFFERENCES, this.#entries.differences, ({ sign }) => sign, filter);
    const all = TABS.flatMap((tab) => this.#entries[tab]);
    this.#choices("kinds", [...new Set(all.map(({ kind }) => kind))].sort(), this.#entries[filter.tab], ({ kind }) => kind, filter);
    byId("verdicts").hidden = filter.tab !== "differences";
    const [some, of] = [shown[filter.tab].length, this.#entries[filter.tab].length];
    byId("shown").textContent = some === of ? "" : `${some} of ${of} shown`;
    byId("cards").replaceChildren(
      ...(some > 0
        ? shown[filter.tab].map((entry) => cardOf(entry, view))
        : [el("li", { class: "none" }, of === 0 ? "Nothing here." : "Nothing passes the filters.")]),
    );
    const tabs: readonly Tab[] = filter.tab === "alone" ? TABS : ["differences", "agreements"];
    return new Set(tabs.flatMap((tab) => shown[tab].map(({ id }) => id)));
  }

  /** Marks the card of a finding, and brings it into view; opens its tab first where another is open. */
  select(id: string): void {
    const home = TABS.find((tab) => this.#entries[tab].some((entry) => entry.id === id));
    if (home && home !== this.#current().tab) this.#open(home);
    for (const card of byId("cards").querySelectorAll<HTMLElement>(".card")) {
      const chosen = card.dataset.id === id;
      card.classList.toggle("chosen", chosen);
      card.querySelector("button")?.setAttribute("aria-pressed", String(chosen));
      if (chosen) card.scrollIntoView({ block: "nearest" });
    }
  }

  #current(): Filter {
    return this.#view?.filter ?? PLAIN;
  }

  #open(tab: Tab): void {
    this.#onFilter({ ...this.#current(), tab });
  }

  /** Check boxes for what may be left out, each with how many there are of it; those that stand there keep the focus. */
  #choices(id: string, names: readonly string[], entries: readonly Entry[], of: (entry: Entry) => string, filter: Filter): void {
    const box = byId(id);
    const old = [...box.querySelectorAll<HTMLInputElement>("input")].map(({ value }) => value);
    if (old.join() !== names.join())
      box.replaceChildren(
        box.querySelector("legend") as Node,
        ...names.map((name) =>
          el("label", {}, el("input", { type: "checkbox", value: name }), ` ${name} `, el("span", { class: "count" })),
        ),
      );
    for (const input of box.querySelectorAll<HTMLInputElement>("input")) {
      input.checked = !filter.without.includes(input.value);
      const count = entries.filter((entry) => of(entry) === input.value).length;
      const label = input.parentElement?.querySelector(".count");
      if (label) label.textContent = String(count);
    }
  }

  #filter(): Filter {
    const boxes = [...byId("filters").querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
    return {
      ...this.#current(),
      query: byId<HTMLInputElement>("query").value,
      minConfidence: Number(byId<HTMLInputElement>("least-confidence").value) / 100,
      without: boxes.filter(({ checked }) => !checked).map(({ value }) => value),
    };
  }
}

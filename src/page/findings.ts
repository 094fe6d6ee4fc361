import type { Comparison, PublicFact, PublicFinding } from "../library.ts";
import { byId, el, tell } from "./dom.ts";
import { aloneId, type Sign } from "./panes.ts";
import { DIFFERENCES, type Filter, PLAIN, SIDES, type Side, sideName, TABS, type Tab, type View } from "./view.ts";

interface Shown {
  readonly id: string;
  readonly sign: Sign;
  readonly kind: string;
  readonly about: string;
  readonly confidence: number;
}

/** What a card shows: a finding, or a fact that one side alone states. */
type Entry = Shown & ({ readonly finding: PublicFinding } | { readonly fact: PublicFact; readonly side: Side });

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

/** The phrases of an entry, each with its side. */
const quotesOf = (entry: Entry): readonly (readonly [Side, string])[] =>
  "finding" in entry ? SIDES.map((side) => [side, entry.finding[side].quote] as const) : [[entry.side, entry.fact.quote]];

/** Everything that a search looks through. */
const wordsOf = (entry: Entry): string =>
  [entry.about, entry.kind, entry.sign, "finding" in entry ? entry.finding.explanation : "", ...quotesOf(entry).map(([, quote]) => quote)]
    .join(" ")
    .toLowerCase();

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
  const finding = "finding" in entry ? entry.finding : undefined;
  return el(
    "li",
    { class: `card ${entry.sign}`, "data-id": entry.id },
    el(
      "h3",
      {},
      el(
        "button",
        { type: "button", "aria-pressed": "false" },
        el("span", { class: "sign" }, entry.sign === "alone" ? "only here" : entry.sign),
        " ",
        el("span", { class: "about" }, entry.about || entry.kind),
      ),
    ),
    el("p", { class: "kind" }, entry.kind, finding && ` · ${percent(entry.confidence)} sure`),
    el(
      "dl",
      {},
      ...quotesOf(entry).map(([side, quote]) => el("div", {}, el("dt", {}, sideName(view, side)), el("dd", {}, el("q", {}, quote)))),
    ),
    finding && tellsMore(finding) && el("p", { class: "explanation" }, finding.explanation),
    finding && diffOf(finding),
  );
};

/** Cards that are made at once: thousands would hold the page up. */
const BATCH = 100;

/** The column of findings: tabs, filters and cards. */
export class Findings {
  #entries: Readonly<Record<Tab, readonly Entry[]>> = { differences: [], agreements: [], alone: [] };
  #shown: readonly Entry[] = [];
  #view: View | undefined;
  #selected: string | undefined;
  readonly #onFilter: (filter: Filter) => void;

  /**
   * @param onFilter gets what the reader wants to see
   * @param onPick gets the id of the finding that was chosen
   */
  constructor(onFilter: (filter: Filter) => void, onPick: (id: string) => void) {
    this.#onFilter = onFilter;
    const filters = byId<HTMLFormElement>("filters");
    filters.addEventListener("submit", (event) => event.preventDefault());
    filters.addEventListener("input", () => onFilter(this.#filter()));
    byId("cards").addEventListener("click", ({ target }) => {
      const card = target instanceof Element ? target.closest<HTMLElement>(".card") : null;
      // A drag over words selects them and chooses nothing.
      if (card?.dataset.id && getSelection()?.isCollapsed !== false) onPick(card.dataset.id);
    });
    byId("more").addEventListener("click", () => {
      const from = byId("cards").childElementCount;
      this.#add(from + BATCH);
      byId("cards").children[from]?.querySelector("button")?.focus();
    });
    const tabs = byId("tabs");
    tabs.append(
      ...TABS.map((tab) =>
        el(
          "button",
          { type: "button", role: "tab", id: `tab-${tab}`, "data-tab": tab, "aria-controls": "panel" },
          `${TITLES[tab]} `,
          el("span", { class: "count" }),
        ),
      ),
    );
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

  /** Takes in a new answer; {@link update} shows it. */
  take(comparison: Comparison, { filter }: View): void {
    this.#entries = entriesOf(comparison);
    this.#selected = undefined;
    byId<HTMLInputElement>("query").value = filter.query;
    byId<HTMLInputElement>("least-confidence").value = String(Math.round(filter.minConfidence * 100));
  }

  /** Shows what passes the filter, and gives the ids that the texts underline. */
  update(view: View): ReadonlySet<string> {
    this.#view = view;
    const { filter } = view;
    const passing = (tab: Tab): readonly Entry[] => this.#entries[tab].filter((entry) => passes(entry, filter));
    const shown: Readonly<Record<Tab, readonly Entry[]>> = {
      differences: passing("differences"),
      agreements: passing("agreements"),
      alone: passing("alone"),
    };
    for (const tab of TABS) {
      const button = byId(`tab-${tab}`);
      button.setAttribute("aria-selected", String(tab === filter.tab));
      button.setAttribute("tabindex", tab === filter.tab ? "0" : "-1");
      (button.querySelector(".count") as HTMLElement).textContent = String(shown[tab].length);
    }
    byId("panel").setAttribute("aria-labelledby", `tab-${filter.tab}`);
    byId("least").textContent = percent(filter.minConfidence);
    this.#choices("verdicts", DIFFERENCES, this.#entries.differences, ({ sign }) => sign, filter);
    const kinds = [...new Set(TABS.flatMap((tab) => this.#entries[tab].map(({ kind }) => kind)))].sort();
    this.#choices("kinds", kinds, this.#entries[filter.tab], ({ kind }) => kind, filter);
    byId("verdicts").hidden = filter.tab !== "differences";
    this.#shown = shown[filter.tab];
    const [some, of] = [this.#shown.length, this.#entries[filter.tab].length];
    byId("shown").textContent = some === of ? "" : `${some} of ${of} shown`;
    byId("cards").replaceChildren();
    if (some === 0) byId("cards").append(el("li", { class: "none" }, of === 0 ? "Nothing here." : "Nothing passes the filters."));
    else this.#add(BATCH);
    // What one side alone states is underlined where it is looked at.
    const visible = TABS.filter((tab) => tab !== "alone" || tab === filter.tab);
    return new Set(visible.flatMap((tab) => shown[tab].map(({ id }) => id)));
  }

  /** The tab that a finding stands under. */
  tabOf(id: string): Tab | undefined {
    return TABS.find((tab) => this.#entries[tab].some((entry) => entry.id === id));
  }

  /** Marks the card of a finding and brings it into view, or marks none. */
  select(id: string | undefined): void {
    this.#selected = id;
    const at = this.#shown.findIndex((entry) => entry.id === id);
    this.#add(at + 1);
    this.#mark();
    byId("cards").querySelector(".chosen")?.scrollIntoView({ block: "nearest" });
  }

  #current(): Filter {
    return this.#view?.filter ?? PLAIN;
  }

  #open(tab: Tab): void {
    this.#onFilter({ ...this.#current(), tab });
  }

  /** Makes cards until there are so many, or all. */
  #add(count: number): void {
    const cards = byId("cards");
    const { childElementCount: made } = cards;
    const view = this.#view;
    if (view && made < this.#shown.length)
      cards.append(...this.#shown.slice(made, Math.max(made, count)).map((entry) => cardOf(entry, view)));
    const rest = this.#shown.length - cards.childElementCount;
    tell(byId("more"), rest > 0 ? `Show ${Math.min(rest, BATCH)} more` : "");
    this.#mark();
  }

  #mark(): void {
    for (const card of byId("cards").querySelectorAll<HTMLElement>(".card")) {
      const chosen = card.dataset.id === this.#selected;
      card.classList.toggle("chosen", chosen);
      card.querySelector("button")?.setAttribute("aria-pressed", String(chosen));
    }
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

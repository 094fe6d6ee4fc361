import type { Story, StoryFact } from "../library.ts";
import { byId, el, tell } from "./dom.ts";
import { type Filter, keyOf, nameOf, type View } from "./view.ts";

/** Rows that are made at once. */
const BATCH = 100;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** What a report says of a fact, which of the positions that is, and whether it stands alone against several; nothing where it is silent. */
const voiceOf = ({ positions }: StoryFact, id: string) => {
  for (const [position, { articles, voices }] of positions.entries()) {
    const voice = articles.find((article) => article.id === id);
    if (voice) return { position, voice, alone: position > 0 && voices === 1 && (positions[0]?.voices ?? 0) > 1 };
  }
  return undefined;
};

/** The sentence that a report states a fact in, with the phrase marked. */
const sentenceOf = (story: Story, view: View, fact: StoryFact, index: number): HTMLElement | undefined => {
  const id = keyOf(index);
  const said = voiceOf(fact, id);
  const text = view.reports[index]?.text ?? "";
  const sentence = said && story.sentences?.find((one) => one.id === id)?.sentences[said.voice.sentence];
  if (!said || !sentence) return undefined;
  const { start, end } = said.voice;
  return el(
    "div",
    {},
    el("dt", {}, nameOf(view, index)),
    el(
      "dd",
      {},
      text.slice(sentence.start, start),
      el("mark", { class: fact.verdict }, text.slice(start, end)),
      text.slice(end, sentence.end),
    ),
  );
};

/** A story as a table: a row a fact, a column a report. */
export class Stories {
  #story: Story | undefined;
  #view: View | undefined;
  #shown: readonly StoryFact[] = [];

  /** @param onFilter gets what the reader wants to see */
  constructor(onFilter: (filter: Pick<Filter, "query" | "tab">) => void) {
    const filters = byId<HTMLFormElement>("story-filters");
    filters.addEventListener("submit", (event) => event.preventDefault());
    filters.addEventListener("input", () =>
      onFilter({
        query: byId<HTMLInputElement>("story-query").value,
        tab: byId<HTMLInputElement>("story-agreements").checked ? "agreements" : "differences",
      }),
    );
    byId("story-more").addEventListener("click", () => this.#add());
    byId("story-table").addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("tr.fact")?.querySelector("button") : undefined;
      if (button && getSelection()?.isCollapsed !== false) this.#toggle(button);
    });
  }

  /** Takes in a new answer; {@link update} shows it. */
  take(story: Story, view: View): void {
    this.#story = story;
    this.#view = view;
    byId<HTMLInputElement>("story-query").value = view.filter.query;
    byId<HTMLInputElement>("story-agreements").checked = view.filter.tab === "agreements";
  }

  clear(): void {
    this.#story = undefined;
    byId("story-table").replaceChildren();
  }

  update({ query, tab, minConfidence }: Filter): void {
    const [story, view] = [this.#story, this.#view];
    if (!story || !view) return;
    const words = query.toLowerCase().split(/\s+/);
    const all = story.facts.filter(
      ({ verdict, confidence }) => confidence >= minConfidence && (tab === "agreements" || verdict !== "agreement"),
    );
    this.#shown = all.filter((fact) => {
      const told = [
        fact.about,
        fact.kind,
        fact.verdict,
        ...fact.positions.flatMap(({ display, articles }) => [display, ...articles.map(({ quote }) => quote)]),
      ]
        .join(" ")
        .toLowerCase();
      return words.every((word) => told.includes(word));
    });
    byId("story-shown").textContent = this.#shown.length === all.length ? "" : `${this.#shown.length} of ${all.length} shown`;
    const names = view.reports.map((_, index) => nameOf(view, index));
    byId("story-table").replaceChildren(
      el(
        "table",
        // Roles of their own: on a phone the style sheet lays the cells out one below the other, and tables lose theirs then.
        { role: "table" },
        el(
          "thead",
          { role: "rowgroup" },
          el("tr", { role: "row" }, ...["Fact", ...names].map((name) => el("th", { scope: "col", role: "columnheader" }, name))),
        ),
        el("tbody", { role: "rowgroup" }),
      ),
    );
    if (this.#shown.length === 0)
      byId("story-table").replaceChildren(el("p", { class: "none" }, all.length === 0 ? "Nothing here." : "Nothing passes the filters."));
    this.#add();
  }

  #add(): void {
    const body = byId("story-table").querySelector("tbody");
    const made = body?.querySelectorAll("tr.fact").length ?? 0;
    body?.append(...this.#shown.slice(made, made + BATCH).map((fact) => this.#rowOf(fact)));
    const rest = this.#shown.length - made - BATCH;
    tell(byId("story-more"), body && rest > 0 ? `Show ${Math.min(rest, BATCH)} more` : "");
  }

  #nameOf(index: number): string {
    return this.#view ? nameOf(this.#view, index) : "";
  }

  #rowOf(fact: StoryFact): HTMLTableRowElement {
    const reports = this.#view?.reports ?? [];
    return el(
      "tr",
      { class: `fact ${fact.verdict}`, role: "row" },
      el(
        "th",
        { scope: "row", role: "rowheader" },
        el(
          "button",
          { type: "button", "aria-expanded": "false", "data-id": fact.id },
          el("span", { class: "sign" }, fact.verdict),
          " ",
          el("span", { class: "about" }, fact.about || fact.kind),
        ),
        el("span", { class: "kind" }, `${fact.kind} · ${percent(fact.confidence)} sure`),
      ),
      ...reports.map((_, index) => {
        const said = voiceOf(fact, keyOf(index));
        if (!said)
          return el(
            "td",
            { class: "silent", role: "cell", "data-name": this.#nameOf(index) },
            el("span", { class: "unseen" }, "silent"),
            "–",
          );
        // The number tells the values apart for those who see no colours.
        const number =
          fact.positions.length > 1 && el("span", { class: "number" }, el("span", { class: "unseen" }, "value "), `${said.position + 1}`);
        return el(
          "td",
          {
            class: `value position-${Math.min(said.position, 3)}${said.alone ? " odd" : ""}`,
            role: "cell",
            "data-name": this.#nameOf(index),
          },
          number,
          el("q", {}, said.voice.quote),
          said.alone && el("span", { class: "stands" }, "alone"),
        );
      }),
    );
  }

  /** Opens the sentences of a fact under its row, or closes them. */
  #toggle(button: Element): void {
    const [story, view] = [this.#story, this.#view];
    const row = button.closest("tr");
    const fact = story?.facts.find(({ id }) => id === button.getAttribute("data-id"));
    if (!story || !view || !row || !fact) return;
    const open = button.getAttribute("aria-expanded") === "true";
    button.setAttribute("aria-expanded", String(!open));
    if (open) row.nextElementSibling?.remove();
    else
      row.after(
        el(
          "tr",
          { class: "sentences", role: "row" },
          el(
            "td",
            { colspan: String(view.reports.length + 1), role: "cell" },
            el("dl", {}, ...view.reports.map((_, index) => sentenceOf(story, view, fact, index))),
          ),
        ),
      );
  }
}

import type { Comparison, PublicFinding, PublicSentence, Span } from "../library.ts";
import { behavior, byId, el, isNarrow, narrow } from "./dom.ts";
import { SIDES, type Side } from "./view.ts";

/** How a stretch is underlined, the weightiest first. */
const SIGNS = ["conflict", "variation", "agreement", "alone"] as const;
export type Sign = (typeof SIGNS)[number];

/** A stretch of a text that a finding speaks of, or a fact that one side alone states. */
interface Place extends Span {
  readonly id: string;
}

/** The id of a fact that only one side states. */
export const aloneId = (side: Side, index: number): string => `${side}${index + 1}`;

/** How each finding and each lone fact is underlined, by its id. */
const signsOf = ({ discrepancies, agreements, unmatched }: Comparison): ReadonlyMap<string, Sign> =>
  new Map<string, Sign>([
    ...[...discrepancies, ...agreements].map(({ id, verdict }) => [id, verdict] as const),
    ...SIDES.flatMap((side) => (unmatched?.[side] ?? []).map((_, index) => [aloneId(side, index), "alone"] as const)),
  ]);

const placesOf = (comparison: Comparison, side: Side): Place[] => [
  ...[...comparison.discrepancies, ...comparison.agreements].flatMap((finding: PublicFinding) =>
    [finding[side], ...(finding[side].also ?? [])].map(({ start, end }): Place => ({ start, end, id: finding.id })),
  ),
  ...(comparison.unmatched?.[side] ?? []).map(({ start, end }, index): Place => ({ start, end, id: aloneId(side, index) })),
];

/** The best partner of each sentence that has one: matches come best first. */
const partnersOf = ({ alignment = [] }: Comparison, side: Side): Map<number, number> => {
  const partners = new Map<number, number>();
  for (const { a, b } of alignment) {
    const [own, other] = side === "a" ? [a, b] : [b, a];
    if (!partners.has(own)) partners.set(own, other);
  }
  return partners;
};

const sentenceId = (side: Side, index: number): string => `${side}-sentence-${index}`;
const otherOf = (side: Side): Side => (side === "a" ? "b" : "a");
const idsOf = (mark: HTMLElement): string[] => (mark.dataset.ids ?? "").split(" ");

/** A sentence's text in pieces, each marked with all findings that cover it. */
const piecesOf = (text: string, { start, end }: Span, places: readonly Place[]): (Node | string)[] => {
  const cuts = [...new Set([start, end, ...places.flatMap((place) => [place.start, place.end])])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((x, y) => x - y);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? end;
    const covering = places.filter((place) => place.start <= from && place.end >= to);
    return covering.length > 0
      ? el("mark", { "data-ids": covering.map(({ id }) => id).join(" ") }, text.slice(from, to))
      : text.slice(from, to);
  });
};

/**
 * Puts an article into its pane: what was sent, character for character, a block a paragraph, so that a long text is not laid
 * out anew as a whole whenever a sentence lights up.
 */
const renderText = (text: string, comparison: Comparison, side: Side): void => {
  const partners = partnersOf(comparison, side);
  const places = placesOf(comparison, side).sort((x, y) => x.start - y.start);
  const blocks: HTMLElement[] = [];
  let block: (Node | string)[] = [];
  let [at, next] = [0, 0];
  const close = (): void => {
    if (block.length > 0) blocks.push(el("div", {}, ...block));
    block = [];
  };
  comparison.sentences[side].forEach((sentence: PublicSentence, index) => {
    const { start, end, role } = sentence;
    const between = text.slice(at, start);
    block.push(between);
    if (/\n/.test(between)) close();
    // No place reaches beyond its sentence.
    while (next < places.length && (places[next] as Place).start < start) next++;
    const inside: Place[] = [];
    for (; next < places.length && (places[next] as Place).start < end; next++) inside.push(places[next] as Place);
    const partner = partners.get(index);
    block.push(
      el(
        "span",
        {
          id: sentenceId(side, index),
          class: `sentence ${role}`,
          ...(partner === undefined ? {} : { role: "link", "data-partner": sentenceId(otherOf(side), partner) }),
          ...(partner === undefined && inside.length === 0 ? {} : { tabindex: "-1" }),
        },
        ...piecesOf(text, sentence, inside),
      ),
    );
    at = end;
  });
  block.push(text.slice(at));
  close();
  const pane = byId(`text-${side}`);
  pane.replaceChildren(...blocks);
  // One stop for the Tab key in each text; arrow keys go from there.
  pane.querySelector(".sentence[tabindex]")?.setAttribute("tabindex", "0");
};

/** The line between two sentences, over whatever lies between. */
class Connector {
  readonly #svg = byId<SVGSVGElement>("connector");
  readonly #path = this.#svg.querySelector("path") as SVGPathElement;
  #ends: readonly [Element, Element] | undefined;

  constructor() {
    const redraw = (): void => this.#draw();
    addEventListener("scroll", redraw, { capture: true, passive: true });
    addEventListener("resize", redraw);
  }

  /** From a sentence of the first text to one of the second; without both there is no line. */
  join(a: Element | undefined, b: Element | undefined): void {
    this.#ends = a && b && [a, b];
    this.#draw();
  }

  #draw(): void {
    const ends = this.#ends;
    this.#svg.toggleAttribute("hidden", !ends || isNarrow());
    if (!ends || isNarrow()) return;
    const [x1, y1] = Connector.#edge(ends[0], "right");
    const [x2, y2] = Connector.#edge(ends[1], "left");
    const bend = Math.max(40, Math.abs(x2 - x1) / 2);
    this.#path.setAttribute("d", `M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`);
  }

  /** The side of a sentence, held inside its pane while it is scrolled out of sight. */
  static #edge(sentence: Element, side: "left" | "right"): [number, number] {
    const box = sentence.getBoundingClientRect();
    const pane = (sentence.closest(".text") ?? sentence).getBoundingClientRect();
    const y = Math.min(Math.max(box.top + Math.min(box.height, 24) / 2, pane.top), pane.bottom);
    return [side === "right" ? Math.min(box.right, pane.right) : Math.max(box.left, pane.left), y];
  }
}

/** The two texts of an answer. */
export class Panes {
  readonly #connector = new Connector();
  readonly #onPick: (ids: readonly string[], side: Side) => void;
  #signs: ReadonlyMap<string, Sign> = new Map();
  #selected: string | undefined;

  /** @param onPick gets the ids of all findings that are shown at a place that was chosen, and the text that it stands in */
  constructor(onPick: (ids: readonly string[], side: Side) => void) {
    this.#onPick = onPick;
    for (const side of SIDES) {
      const pane = byId(`text-${side}`);
      pane.addEventListener("click", (event) => this.#clicked(event, side));
      pane.addEventListener("keydown", (event) => this.#pressed(event, pane, side));
      for (const kind of ["mouseover", "focusin"] as const)
        pane.addEventListener(kind, ({ target }) => {
          const sentence = target instanceof Element ? target.closest<HTMLElement>(".sentence") : null;
          if (sentence) this.#light(sentence);
        });
      for (const kind of ["mouseleave", "focusout"] as const) pane.addEventListener(kind, () => this.#unlight());
    }
    narrow.addEventListener("change", () => {
      this.#fold();
      this.#unlight();
    });
  }

  render(texts: Readonly<Record<Side, string>>, comparison: Comparison): void {
    this.#signs = signsOf(comparison);
    this.#selected = undefined;
    for (const side of SIDES) renderText(texts[side], comparison, side);
    this.#connector.join(undefined, undefined);
  }

  clear(): void {
    this.#selected = undefined;
    for (const side of SIDES) byId(`text-${side}`).replaceChildren();
    this.#connector.join(undefined, undefined);
  }

  /** Underlines the findings that are shown, each place as the weightiest of them. */
  underline(shown: ReadonlySet<string>): void {
    for (const mark of document.querySelectorAll<HTMLElement>(".text mark")) {
      const signs = idsOf(mark).filter((id) => shown.has(id));
      const sign = SIGNS.find((one) => signs.some((id) => this.#signs.get(id) === one));
      mark.dataset.shown = signs.join(" ");
      const selected = mark.classList.contains("selected");
      mark.className = sign ?? "off";
      mark.classList.toggle("selected", selected);
    }
  }

  /**
   * Marks all places of a finding, and brings the first of each text into view; without an id, none.
   *
   * @param side the text that the reader is in, and stays in on a narrow screen
   */
  select(id: string | undefined, side: Side = "a"): void {
    for (const old of document.querySelectorAll(".text .selected")) old.classList.remove("selected");
    this.#fold();
    this.#selected = id;
    if (id !== undefined)
      for (const mark of document.querySelectorAll<HTMLElement>(".text mark"))
        if (idsOf(mark).includes(id)) {
          mark.classList.add("selected");
          mark.closest(".sentence")?.classList.add("selected");
        }
    const [a, b] = this.#selectedSentences();
    const [here, there] = side === "a" ? [a ?? b, a && b] : [b ?? a, b && a];
    if (here && isNarrow()) {
      if (there) this.#unfold(here, there);
      Panes.#reveal(here);
    } else for (const sentence of [a, b]) if (sentence) Panes.#reveal(sentence);
    this.#connector.join(a, b);
  }

  /** The first sentence of each text that the chosen finding stands in. */
  #selectedSentences(): (HTMLElement | undefined)[] {
    return SIDES.map((side) =>
      this.#selected === undefined ? undefined : (byId(`text-${side}`).querySelector<HTMLElement>(".sentence.selected") ?? undefined),
    );
  }

  static #partnerOf(sentence: HTMLElement): HTMLElement | undefined {
    return document.getElementById(sentence.dataset.partner ?? "") ?? undefined;
  }

  /** Lights a sentence and its partner up, and brings the partner into view where both texts are. */
  #light(sentence: HTMLElement): void {
    const partner = Panes.#partnerOf(sentence);
    if (!partner || sentence.classList.contains("lit")) return;
    for (const old of document.querySelectorAll(".text .lit")) old.classList.remove("lit");
    sentence.classList.add("lit");
    partner.classList.add("lit");
    if (isNarrow()) return;
    Panes.#reveal(partner);
    if (sentence.closest("#text-a")) this.#connector.join(sentence, partner);
    else this.#connector.join(partner, sentence);
  }

  /** What is chosen stays when what was pointed at goes. */
  #unlight(): void {
    for (const old of document.querySelectorAll(".text .lit")) old.classList.remove("lit");
    const [a, b] = this.#selectedSentences();
    this.#connector.join(a, b);
  }

  /** On a narrow screen the partner opens under its sentence. */
  #unfold(sentence: Element, partner: Element): void {
    this.#fold();
    const heading = byId(partner.closest("#text-a") ? "pane-a-heading" : "pane-b-heading").textContent ?? "";
    sentence.after(el("span", { class: "partner" }, el("b", {}, `${heading}: `), partner.textContent ?? ""));
  }

  #fold(): void {
    for (const open of document.querySelectorAll(".text .partner")) open.remove();
  }

  #clicked({ target }: MouseEvent, side: Side): void {
    // A drag over words selects them and chooses nothing.
    if (!(target instanceof Element) || getSelection()?.isCollapsed === false) return;
    const shown = target.closest<HTMLElement>("mark:not(.off)")?.dataset.shown;
    const sentence = target.closest<HTMLElement>(".sentence");
    if (shown) this.#onPick(shown.split(" "), side);
    else if (sentence && isNarrow()) {
      const partner = Panes.#partnerOf(sentence);
      if (sentence.nextElementSibling?.classList.contains("partner")) this.#fold();
      else if (partner) this.#unfold(sentence, partner);
    }
  }

  /** Arrows go from sentence to sentence, Enter to the partner, the space bar to the findings of a sentence. */
  #pressed(event: KeyboardEvent, pane: HTMLElement, side: Side): void {
    const sentence = event.target instanceof Element ? event.target.closest<HTMLElement>(".sentence") : null;
    if (!sentence) return;
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step !== undefined) {
      const all = [...pane.querySelectorAll<HTMLElement>(".sentence[tabindex]")];
      const next = all[all.indexOf(sentence) + step];
      if (next) Panes.#focus(next);
    } else if (event.key === "Enter") {
      const partner = Panes.#partnerOf(sentence);
      if (partner && isNarrow()) this.#unfold(sentence, partner);
      else if (partner) Panes.#focus(partner);
    } else if (event.key === " ") {
      const shown = [...sentence.querySelectorAll<HTMLElement>("mark")]
        .flatMap((mark) => mark.dataset.shown?.split(" ") ?? [])
        .filter(Boolean);
      if (shown.length > 0) this.#onPick([...new Set(shown)], side);
    } else return;
    event.preventDefault();
  }

  static #focus(sentence: HTMLElement): void {
    const pane = sentence.closest(".text");
    for (const old of pane?.querySelectorAll('.sentence[tabindex="0"]') ?? []) old.setAttribute("tabindex", "-1");
    sentence.setAttribute("tabindex", "0");
    sentence.focus({ preventScroll: true });
    Panes.#reveal(sentence);
  }

  /** Scrolls a text, or the page where the text does not scroll, so that a sentence is seen. */
  static #reveal(sentence: Element): void {
    const pane = sentence.closest<HTMLElement>(".text");
    if (!pane || pane.scrollHeight <= pane.clientHeight || isNarrow()) {
      sentence.scrollIntoView({ block: "nearest", behavior: behavior() });
      return;
    }
    const [box, frame] = [sentence.getBoundingClientRect(), pane.getBoundingClientRect()];
    if (box.top < frame.top || box.bottom > frame.bottom)
      pane.scrollTo({ top: pane.scrollTop + box.top - frame.top - frame.height / 3, behavior: behavior() });
  }
}

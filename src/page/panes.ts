import type { Comparison, PublicFinding, PublicSentence, Span } from "../library.ts";
import { behavior, byId, el, isNarrow } from "./dom.ts";
import { SIDES, type Side } from "./view.ts";

/** A stretch of a text that findings speak of. */
interface Place extends Span {
  /** The id of a finding, or of a fact that one side alone states. */
  readonly id: string;
  readonly sign: Sign;
}

/** How a stretch is underlined, the weightiest first. */
const SIGNS = ["conflict", "variation", "agreement", "alone"] as const;
export type Sign = (typeof SIGNS)[number];

/** The id of a fact that only one side states. */
export const aloneId = (side: Side, index: number): string => `${side}${index + 1}`;

const placesOf = (comparison: Comparison, side: Side): Place[] => {
  const found = [...comparison.discrepancies, ...comparison.agreements].flatMap((finding: PublicFinding) =>
    [finding[side], ...(finding[side].also ?? [])].map(({ start, end }): Place => ({ start, end, id: finding.id, sign: finding.verdict })),
  );
  const alone = (comparison.unmatched?.[side] ?? []).map(
    ({ start, end }, index): Place => ({ start, end, id: aloneId(side, index), sign: "alone" }),
  );
  return [...found, ...alone];
};

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

/** A sentence's text in pieces, each under the signs of all places that cover it. */
const piecesOf = (text: string, { start, end }: Span, places: readonly Place[]): (Node | string)[] => {
  const cuts = [...new Set([start, end, ...places.flatMap((place) => [place.start, place.end])])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((x, y) => x - y);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? end;
    const covering = places.filter((place) => place.start <= from && place.end >= to);
    if (covering.length === 0) return text.slice(from, to);
    const sign = SIGNS.find((one) => covering.some((place) => place.sign === one));
    return el("mark", { class: sign, "data-ids": covering.map(({ id }) => id).join(" ") }, text.slice(from, to));
  });
};

/** Puts an article into its pane: what was sent, character for character, its sentences linked and its facts underlined. */
const renderText = (text: string, comparison: Comparison, side: Side): void => {
  const places = placesOf(comparison, side);
  const partners = partnersOf(comparison, side);
  const pane = byId(`text-${side}`);
  pane.replaceChildren();
  let at = 0;
  comparison.sentences[side].forEach((sentence: PublicSentence, index) => {
    const { start, end, role } = sentence;
    const partner = partners.get(index);
    const inside = places.filter((place) => place.start < end && place.end > start);
    const attributes = { id: sentenceId(side, index), class: `sentence ${role}` };
    const pieces = piecesOf(text, sentence, inside);
    pane.append(
      text.slice(at, start),
      partner === undefined
        ? el("span", attributes, ...pieces)
        : el("a", { ...attributes, href: `#${sentenceId(otherOf(side), partner)}`, tabindex: "-1" }, ...pieces),
    );
    at = end;
  });
  pane.append(text.slice(at));
  // One stop for the Tab key in each text; arrow keys go from there.
  pane.querySelector("a.sentence")?.setAttribute("tabindex", "0");
};

/** Draws the line between two sentences, over whatever lies between. */
class Connector {
  readonly #svg = byId<SVGSVGElement>("connector");
  readonly #path = this.#svg.querySelector("path") as SVGPathElement;
  #ends: readonly [Element, Element] | undefined;

  constructor() {
    const redraw = (): void => this.draw();
    addEventListener("scroll", redraw, { capture: true, passive: true });
    addEventListener("resize", redraw);
  }

  join(a: Element, b: Element): void {
    this.#ends = [a, b];
    this.draw();
  }

  clear(): void {
    this.#ends = undefined;
    this.draw();
  }

  draw(): void {
    const ends = this.#ends;
    this.#svg.toggleAttribute("hidden", !ends || isNarrow());
    if (!ends || isNarrow()) return;
    const [x1, y1] = Connector.#edge(ends[0], "right");
    const [x2, y2] = Connector.#edge(ends[1], "left");
    const bend = Math.max(40, (x2 - x1) / 2);
    this.#path.setAttribute("d", `M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`);
  }

  /** The middle of a sentence's side, held inside its pane while it is scrolled out of sight. */
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
  readonly #onPick: (ids: readonly string[]) => void;

  /** @param onPick gets the ids of the findings whose place was clicked */
  constructor(onPick: (ids: readonly string[]) => void) {
    this.#onPick = onPick;
    for (const side of SIDES) {
      const pane = byId(`text-${side}`);
      pane.addEventListener("click", (event) => this.#clicked(event));
      pane.addEventListener("keydown", (event) => this.#pressed(event, pane));
      for (const kind of ["mouseover", "focusin"] as const)
        pane.addEventListener(kind, ({ target }) => {
          const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a.sentence") : null;
          if (link) this.#show(link, false);
        });
      pane.addEventListener("mouseleave", () => this.#connector.clear());
    }
  }

  render(texts: Readonly<Record<Side, string>>, comparison: Comparison): void {
    for (const side of SIDES) renderText(texts[side], comparison, side);
    this.#connector.clear();
  }

  clear(): void {
    for (const side of SIDES) byId(`text-${side}`).replaceChildren();
    this.#connector.clear();
  }

  /** Greys the underlines of findings that the reader has filtered out. */
  dim(isShown: (id: string) => boolean): void {
    for (const mark of document.querySelectorAll<HTMLElement>(".text mark"))
      mark.classList.toggle("off", !(mark.dataset.ids ?? "").split(" ").some(isShown));
  }

  /** Marks all places of a finding, and brings the first of each text into view. */
  select(id: string): void {
    for (const old of document.querySelectorAll(".text .selected")) old.classList.remove("selected");
    const firsts = SIDES.map((side) => {
      const marks = [...byId(`text-${side}`).querySelectorAll<HTMLElement>("mark")].filter(({ dataset }) =>
        (dataset.ids ?? "").split(" ").includes(id),
      );
      for (const mark of marks) {
        mark.classList.add("selected");
        mark.closest(".sentence")?.classList.add("selected");
      }
      return marks[0]?.closest(".sentence") ?? undefined;
    });
    const [a, b] = firsts;
    if (isNarrow()) {
      if (a && b) this.#unfold(a, b);
      (a ?? b)?.scrollIntoView({ block: "center", behavior: behavior() });
      return;
    }
    for (const first of firsts) if (first) this.#reveal(first);
    if (a && b) this.#connector.join(a, b);
    else this.#connector.clear();
  }

  #partner(link: HTMLAnchorElement): HTMLElement | null {
    return document.getElementById(link.hash.slice(1));
  }

  /** Lights a sentence and its partner up; `moves` brings the partner into view as well. */
  #show(link: HTMLAnchorElement, moves: boolean): void {
    const partner = this.#partner(link);
    if (!partner) return;
    for (const old of document.querySelectorAll(".text .lit")) old.classList.remove("lit");
    link.classList.add("lit");
    partner.classList.add("lit");
    if (!isNarrow()) {
      this.#reveal(partner);
      if (link.closest("#text-a")) this.#connector.join(link, partner);
      else this.#connector.join(partner, link);
    } else if (moves) {
      if (link.nextElementSibling?.classList.contains("partner")) this.#fold();
      else this.#unfold(link, partner);
    }
  }

  /** On a phone the partner opens under its sentence. */
  #unfold(sentence: Element, partner: Element): void {
    this.#fold();
    const heading = byId(partner.closest("#text-a") ? "pane-a-heading" : "pane-b-heading").textContent ?? "";
    sentence.after(el("span", { class: "partner" }, el("b", {}, `${heading}: `), partner.textContent ?? ""));
  }

  #fold(): void {
    for (const open of document.querySelectorAll(".text .partner")) open.remove();
  }

  #clicked(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : undefined;
    const mark = target?.closest<HTMLElement>("mark:not(.off)");
    const link = target?.closest<HTMLAnchorElement>("a.sentence");
    if (link) event.preventDefault();
    if (mark) this.#onPick((mark.dataset.ids ?? "").split(" "));
    else if (link && isNarrow()) this.#show(link, true);
    else if (link) {
      // By keyboard, the focus goes along to the partner.
      const partner = this.#partner(link);
      if (event.detail === 0) partner?.focus({ preventScroll: true });
    }
  }

  #pressed(event: KeyboardEvent, pane: HTMLElement): void {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const links = [...pane.querySelectorAll<HTMLAnchorElement>("a.sentence")];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const next = step === undefined ? undefined : links[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    for (const link of links) link.setAttribute("tabindex", link === next ? "0" : "-1");
    next.focus({ preventScroll: true });
    this.#reveal(next);
  }

  /** Scrolls a text, or the page where the text does not scroll, so that a sentence is seen. */
  #reveal(sentence: Element): void {
    const pane = sentence.closest<HTMLElement>(".text");
    if (!pane || pane.scrollHeight <= pane.clientHeight) {
      sentence.scrollIntoView({ block: "nearest", behavior: behavior() });
      return;
    }
    const [box, frame] = [sentence.getBoundingClientRect(), pane.getBoundingClientRect()];
    if (box.top >= frame.top && box.bottom <= frame.bottom) return;
    pane.scrollTo({ top: pane.scrollTop + box.top - frame.top - frame.height / 3, behavior: behavior() });
  }
}

import { Refusal } from "./answer.ts";
import { byId, tell } from "./dom.ts";
import { textOf } from "./files.ts";
import { type Draft, SIDES, type Side, type View } from "./view.ts";

const FIELDS = ["text", "source", "published"] as const;
const field = (side: Side, name: (typeof FIELDS)[number]): HTMLInputElement => byId<HTMLInputElement>(`${side}-${name}`);

/** The form with the two reports. */
export class Form {
  readonly #onChange: () => void;
  readonly #onReplace: () => void;

  /**
   * @param onChange is told of everything that is typed, chosen or dropped
   * @param onReplace is told before a file takes the place of a text
   */
  constructor(onChange: () => void, onReplace: () => void) {
    this.#onChange = onChange;
    this.#onReplace = onReplace;
    const form = byId("articles");
    form.addEventListener("input", ({ target }) => {
      if (target instanceof HTMLElement) this.#clearFault(target);
      onChange();
    });
    for (const side of SIDES) {
      const files = byId<HTMLInputElement>(`${side}-file`);
      files.addEventListener("change", () => {
        this.#take([...(files.files ?? [])], side);
        files.value = "";
      });
    }
    // A file that misses its field would otherwise replace the page, and with it what was typed.
    for (const kind of ["dragover", "dragleave", "drop"] as const)
      addEventListener(kind, (event) => {
        if (!event.dataTransfer?.types.includes("Files")) return;
        event.preventDefault();
        const over = SIDES.find((side) => event.target instanceof Element && event.target.closest(`#side-${side}`));
        for (const side of SIDES) byId(`side-${side}`).classList.toggle("over", kind === "dragover" && over === side);
        if (kind === "drop" && over) this.#take([...event.dataTransfer.files], over);
      });
  }

  read(): Pick<View, Side | "onDevice"> {
    const draft = (side: Side): Draft => ({
      text: field(side, "text").value,
      source: field(side, "source").value,
      published: field(side, "published").value,
    });
    return { a: draft("a"), b: draft("b"), onDevice: byId<HTMLInputElement>("on-device").checked };
  }

  write(view: Pick<View, Side | "onDevice">): void {
    for (const side of SIDES) for (const name of FIELDS) field(side, name).value = view[side][name];
    byId<HTMLInputElement>("on-device").checked = view.onDevice;
    this.clearFaults();
  }

  /** Says beside each date that is none that it is none; whether all are well. */
  check(): boolean {
    const wrong = SIDES.map((side) => field(side, "published")).filter(({ validity }) => !validity.valid);
    for (const input of wrong) this.#fault(input, "This is not a day of the calendar.");
    wrong[0]?.focus();
    return wrong.length === 0;
  }

  clearFaults(): void {
    for (const side of SIDES) for (const name of FIELDS) this.#clearFault(field(side, name));
    tell(byId("failure"), "");
  }

  /** Says what went wrong beside the field that it concerns, or else for all, and goes there. */
  fail(error: unknown): void {
    const faults = error instanceof Refusal ? (error.problem.errors ?? []) : [];
    let first: HTMLElement | undefined;
    for (const { pointer, detail } of faults) {
      const [, side, name = "text"] = pointer.split("/");
      const input = document.getElementById(`${side}-${name}`);
      if (input && this.#fault(input, detail)) first ??= input;
    }
    if (!first) tell(byId("failure"), error instanceof Error ? error.message : "Something went wrong.");
    (first ?? byId("failure")).focus();
  }

  /** Says so beside the field; false where the field has no place for it. */
  #fault(input: HTMLElement, detail: string): boolean {
    const place = document.getElementById(`${input.id}-fault`);
    if (!place) return false;
    input.setAttribute("aria-invalid", "true");
    tell(place, detail);
    return true;
  }

  #clearFault(input: HTMLElement): void {
    input.removeAttribute("aria-invalid");
    const place = document.getElementById(`${input.id}-fault`);
    if (place) tell(place, "");
  }

  /** Two files fill both sides, one the side that it was meant for. */
  async #take(files: readonly File[], side: Side): Promise<void> {
    const places: readonly Side[] = files.length > 1 ? SIDES : [side];
    if (files.length > SIDES.length) tell(byId("failure"), `${files.length} files were brought; the first two are read.`);
    for (const [i, place] of places.entries()) {
      const file = files[i];
      if (!file) continue;
      try {
        const text = await textOf(file);
        if (field(place, "text").value.trim()) this.#onReplace();
        field(place, "text").value = text;
        this.#clearFault(field(place, "text"));
      } catch (error) {
        this.#fault(field(place, "text"), error instanceof Error ? error.message : "The file cannot be read.");
      }
    }
    this.#onChange();
  }
}

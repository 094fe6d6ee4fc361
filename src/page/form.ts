import { Refusal } from "./answer.ts";
import { byId, el, tell } from "./dom.ts";
import { textOf } from "./files.ts";
import { type Draft, keyOf, NOTHING, numbered, REPORTS, type View } from "./view.ts";

const FIELDS = ["text", "source", "published"] as const;
const field = (key: string, name: (typeof FIELDS)[number]): HTMLInputElement => byId<HTMLInputElement>(`${key}-${name}`);

/** The fields of one more report, as the page has them for the first two. */
const fieldsetOf = (index: number): HTMLFieldSetElement => {
  const key = keyOf(index);
  const fault = (name: string): HTMLElement => el("p", { id: `${key}-${name}-fault`, class: "fault", hidden: true });
  return el(
    "fieldset",
    { id: `side-${key}` },
    el("legend", {}, numbered(index)),
    el(
      "div",
      { class: "about" },
      el("label", {}, "Source ", el("input", { id: `${key}-source`, autocomplete: "off" })),
      el(
        "label",
        {},
        "Published ",
        el("input", { id: `${key}-published`, type: "date", max: "9999-12-31", "aria-describedby": `${key}-published-fault` }),
      ),
    ),
    fault("published"),
    el("label", { for: `${key}-text` }, "Text"),
    el("textarea", { id: `${key}-text`, rows: "12", spellcheck: "false", "aria-describedby": `${key}-text-fault` }),
    fault("text"),
    el(
      "label",
      { class: "file" },
      "Choose a file ",
      el("input", { id: `${key}-file`, type: "file", multiple: true, accept: ".txt,.md,.html,.htm,text/plain,text/markdown,text/html" }),
    ),
  );
};

/** The form with the reports. */
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
    form.addEventListener("change", ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== "file") return;
      this.#take([...(target.files ?? [])], this.#keys().indexOf(target.id.split("-")[0] ?? ""));
      target.value = "";
    });
    byId("add").addEventListener("click", () => {
      this.#fit(this.#keys().length + 1);
      field(this.#keys().at(-1) ?? "a", "source").focus();
    });
    // A file that misses its field would otherwise replace the page, and with it what was typed.
    for (const kind of ["dragover", "dragleave", "drop"] as const)
      addEventListener(kind, (event) => {
        if (!event.dataTransfer?.types.includes("Files")) return;
        event.preventDefault();
        const keys = this.#keys();
        const over = keys.findIndex((key) => event.target instanceof Element && event.target.closest(`#side-${key}`));
        keys.forEach((key, i) => {
          byId(`side-${key}`).classList.toggle("over", kind === "dragover" && over === i);
        });
        if (kind === "drop" && over >= 0) this.#take([...event.dataTransfer.files], over);
      });
  }

  /** The names of the reports that the form has fields for. */
  #keys(): string[] {
    return [...byId("reports").querySelectorAll("fieldset")].map(({ id }) => id.slice("side-".length));
  }

  /** Makes room for so many reports, and for no more. */
  #fit(wanted: number): void {
    const reports = byId("reports");
    const count = Math.min(Math.max(wanted, REPORTS.least), REPORTS.most);
    for (let index = reports.childElementCount; index < count; index++) reports.append(fieldsetOf(index));
    while (reports.childElementCount > count) reports.lastElementChild?.remove();
    byId<HTMLButtonElement>("add").disabled = count === REPORTS.most;
  }

  read(): Pick<View, "reports" | "onDevice"> {
    const reports = this.#keys().map(
      (key): Draft => ({ text: field(key, "text").value, source: field(key, "source").value, published: field(key, "published").value }),
    );
    return { reports, onDevice: byId<HTMLInputElement>("on-device").checked };
  }

  write({ reports, onDevice }: Pick<View, "reports" | "onDevice">): void {
    this.#fit(reports.length);
    this.#keys().forEach((key, i) => {
      for (const name of FIELDS) field(key, name).value = (reports[i] ?? NOTHING)[name];
    });
    byId<HTMLInputElement>("on-device").checked = onDevice;
    this.clearFaults();
  }

  /** Takes away what was added and left empty. */
  prune(): void {
    const { reports, onDevice } = this.read();
    const full = reports.filter(({ text }, i) => i < REPORTS.least || text.trim());
    if (full.length < reports.length) this.write({ reports: full, onDevice });
  }

  /** Says beside each date that is none that it is none; whether all are well. */
  check(): boolean {
    const wrong = this.#keys()
      .map((key) => field(key, "published"))
      .filter(({ validity }) => !validity.valid);
    for (const input of wrong) this.#fault(input, "This is not a day of the calendar.");
    wrong[0]?.focus();
    return wrong.length === 0;
  }

  clearFaults(): void {
    for (const key of this.#keys()) for (const name of FIELDS) this.#clearFault(field(key, name));
    tell(byId("failure"), "");
  }

  /** Says what went wrong beside the field that it concerns, or else for all, and goes there. */
  fail(error: unknown): void {
    const faults = error instanceof Refusal ? (error.problem.errors ?? []) : [];
    let first: HTMLElement | undefined;
    for (const { pointer, detail } of faults) {
      // "/a/text", or "/articles/2/text" where there are more than two
      const [, where, second, third] = pointer.split("/");
      const [key, name = "text"] = where === "articles" ? [keyOf(Number(second)), third] : [where, second];
      const input = document.getElementById(`${key}-${name}`);
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

  /** Files fill one report after the other, from the one that they were meant for. */
  async #take(files: readonly File[], index: number): Promise<void> {
    this.#fit(Math.max(this.#keys().length, index + files.length));
    const keys = this.#keys().slice(index);
    if (files.length > keys.length) tell(byId("failure"), `${files.length} files were brought; the first ${keys.length} are read.`);
    for (const [i, key] of keys.entries()) {
      const file = files[i];
      if (!file) continue;
      try {
        const text = await textOf(file);
        if (field(key, "text").value.trim()) this.#onReplace();
        field(key, "text").value = text;
        if (files.length > 1 && !field(key, "source").value) field(key, "source").value = file.name.replace(/\.\w+$/, "");
        this.#clearFault(field(key, "text"));
      } catch (error) {
        this.#fault(field(key, "text"), error instanceof Error ? error.message : "The file cannot be read.");
      }
    }
    this.#onChange();
  }
}

import { EMPTY, hasInput, type View, viewOf } from "./view.ts";

// What was typed is kept while the tab lives: in memory, and in the tab's storage for when the page is loaded again. A browser
// that stores nothing loses it with the page, and not before.

const KEY = "factdiff";
const BEFORE = "factdiff-before";
/** Replaced views that can be brought back. */
const MOST = 10;

const write = (key: string, value: unknown): void => {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // No storage, or none left.
  }
};

const read = (key: string): unknown => {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
};

const stored = read(BEFORE);
let before: View[] = Array.isArray(stored) ? stored.map(viewOf) : [];

export const keep = (view: View): void => write(KEY, view);

export const kept = (): View => {
  const view = read(KEY);
  return view === null ? EMPTY : viewOf(view);
};

const inputOf = ({ reports }: View): string => JSON.stringify(reports);

/** Lays aside what is about to be replaced by a sample, a file, a link, or by nothing. */
export const layAside = (view: View): void => {
  if (!hasInput(view)) return;
  before = [...before.filter((other) => inputOf(other) !== inputOf(view)), view].slice(-MOST);
  write(BEFORE, before);
};

export const hasLaidAside = (): boolean => before.length > 0;

/** What was laid aside last, in exchange for what stands there now: asked again and again, it brings back one after the other. */
export const bringBack = (view: View): View | undefined => {
  const last = before.pop();
  if (last && hasInput(view) && inputOf(view) !== inputOf(last)) before.unshift(view);
  write(BEFORE, before);
  return last;
};

import { EMPTY, type View, viewOf } from "./view.ts";

const KEY = "factdiff";
/** What another text has replaced, until it is brought back or replaced in turn. */
const BEFORE = "factdiff-before";

const write = (key: string, view: View): void => {
  try {
    sessionStorage.setItem(key, JSON.stringify(view));
  } catch {
    // No storage, or none left.
  }
};

const read = (key: string): View => {
  try {
    return viewOf(JSON.parse(sessionStorage.getItem(key) ?? "null"));
  } catch {
    return EMPTY;
  }
};

/** Keeps what was typed while the tab lives; a browser that keeps nothing loses nothing else. */
export const keep = (view: View): void => write(KEY, view);
export const kept = (): View => read(KEY);

/** Lays aside what is about to be replaced by a sample, a file, a link, or by nothing. */
export const layAside = (view: View): void => {
  if (view.a.text.trim() || view.b.text.trim()) write(BEFORE, view);
};
/** What was laid aside, if it holds anything. */
export const laidAside = (): View | undefined => {
  const view = read(BEFORE);
  return view.a.text || view.b.text ? view : undefined;
};

type Child = Node | string | false | undefined;

/**
 * Makes an element. Text from outside comes in as `children` alone, which become text nodes and never markup.
 *
 * @param attributes `false` and `undefined` leave one out, `true` sets it empty
 */
export const el = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? "" : value);
  for (const child of children) if (child !== undefined && child !== false) element.append(child);
  return element;
};

/** The element of the page with an id; the page is wrong without it. */
export const byId = <Type extends Element = HTMLElement>(id: string): Type => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`#${id} is missing`);
  return element as Element as Type;
};

/** Shows a text in an element, or hides the element where there is none. */
export const tell = (element: HTMLElement, text: string): void => {
  element.textContent = text;
  element.hidden = text === "";
};

/** How the page moves: at once, where the reader asks for less motion. */
export const behavior = (): ScrollBehavior => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth");

/** Whether panes are stacked, as on a phone; as wide as the style sheet says. */
export const narrow = matchMedia("(max-width: 899px)");
export const isNarrow = (): boolean => narrow.matches;

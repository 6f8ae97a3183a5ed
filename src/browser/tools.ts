/** Makes an element with its attributes and children: text stays text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** Calls `act` once nothing has asked for it for `milliseconds`: the last call wins. */
export function later<Given extends unknown[]>(
  milliseconds: number,
  act: (...given: Given) => void,
): (...given: Given) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds, ...given);
  };
}

/**
 * Handed to what is fetched on touch, which imports only its types: a file shared with it would be one more
 * request on every page.
 */
export const tools = { make, later };

export type Tools = typeof tools;

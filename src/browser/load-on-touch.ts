import { tools, type Tools } from './tools.ts';

type Live = (element: HTMLElement, tools: Tools) => void;

/**
 * Fetches what serves the elements of this name when one of them is first touched, focused or filled, or has the focus
 * already. A button pressed meanwhile is pressed again once it can answer. With `inForm`, anything of its form counts as
 * a touch.
 */
export function loadOnTouch(name: string, load: () => Promise<Live>, inForm = false): void {
  const seen = new WeakSet<Element>();

  const begin = async (element: HTMLElement) => {
    let pressed: HTMLElement | null = null;
    const remember = (event: Event) => {
      pressed = (event.target as Element).closest<HTMLElement>('button[type=button]');
    };
    element.addEventListener('click', remember);
    try {
      const live = await load();
      live(element, tools);
    } catch {
      // No network: the next touch asks again.
      seen.delete(element);
    }
    element.removeEventListener('click', remember);
    return pressed as HTMLElement | null;
  };

  const touch = (target: EventTarget | null) => {
    if (!(target instanceof Element)) return;
    const around = inForm ? target.closest('form')?.querySelector<HTMLElement>(name) : null;
    const element = around ?? target.closest<HTMLElement>(name);
    if (!element || seen.has(element)) return;
    seen.add(element);
    void begin(element).then((pressed) => {
      if (seen.has(element)) pressed?.click();
    });
  };
  for (const event of ['focusin', 'input', 'pointerdown'])
    document.addEventListener(event, ({ target }) => {
      touch(target);
    });
  // Where somebody is already, on a network slower than her fingers.
  touch(document.activeElement);
}

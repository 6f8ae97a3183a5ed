import { fetchLatest } from './fetch-latest.ts';
import type { Tools } from './tools.ts';

/** Under this many characters there is nothing to compare yet. */
const enough = 12;

/**
 * `<ravie-similar src fields>` in a form: while one writes in the fields named, shows the fragment the server
 * gives for them, in the place kept for it. Said politely, and only when it changes. Posted: what is not published
 * yet is in no address, so in nobody's journal.
 */
export function similar(element: HTMLElement, { later }: Tools): void {
  const form = element.closest('form');
  const place = element.firstElementChild;
  const source = element.getAttribute('src');
  const names = element.getAttribute('fields')?.split(' ') ?? [];
  if (!form || !place || !source) return;
  const waiting = [...place.childNodes];
  const ask = fetchLatest();
  let asked = '';
  let shown = '';

  const look = later(600, async () => {
    const data = new FormData(form);
    const typed = new URLSearchParams(
      names.map((name) => [
        name,
        data
          .getAll(name)
          .filter((value) => typeof value === 'string')
          .join(' '),
      ]),
    );
    const question = typed.toString();
    if (question === asked) return;
    asked = question;
    const long = [...typed.values()].join('').trim().length >= enough;
    const answer = long ? await ask(source, typed) : null;
    const fragment = (await answer?.text())?.trim() ?? '';
    if (question !== asked || fragment === shown) return;
    shown = fragment;
    // Parsed apart: nothing of it runs.
    const { body } = new DOMParser().parseFromString(fragment, 'text/html');
    place.replaceChildren(...(fragment ? body.childNodes : waiting));
  });

  form.addEventListener('input', (event) => {
    if (event.target instanceof Element && names.includes(event.target.getAttribute('name') ?? '')) look();
  });
  // For what was written while this was on its way.
  look();
}

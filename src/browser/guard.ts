import { findPersonalData, maskFindings, type Finding } from '../language/guard/guard.ts';
import { nameFilterFrom } from '../language/guard/name-filter.ts';
import type { Tools } from './tools.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;
type IsFirstName = (folded: string) => boolean;

/**
 * `<ravie-guard data-names …>` around text fields: points out, under each one, what may let a person be
 * recognised, with « Masquer » beside it. Looks on the device; prevents nothing. The words come as `data-` followed
 * by the kind of finding, and by `title`, `why`, `mask`, `mask-all`, `masked`.
 */
export function guard(element: HTMLElement, tools: Tools): void {
  const names = fetchNames(element.dataset['names']);
  for (const field of element.querySelectorAll<Field>('textarea, input:not([type]), input[type=text]'))
    void names.then((isFirstName) => watch(field, element.dataset, isFirstName, tools));
}

/** The filter of first names; where it cannot be had, everything else is still found. */
async function fetchNames(address: string | undefined): Promise<IsFirstName> {
  try {
    const answer = await fetch(address ?? '');
    if (answer.ok) return nameFilterFrom(new Uint8Array(await answer.arrayBuffer()));
  } catch {
    // No network: said below.
  }
  return () => false;
}

function watch(field: Field, words: DOMStringMap, isFirstName: IsFirstName, { make, later }: Tools): void {
  const said = make('p', { class: 'only-heard', role: 'status' });
  const box = make('div', { class: 'guard', hidden: '' });
  field.after(box, said);
  let drawn = '';

  const textOf = ({ start, end }: Finding) => field.value.slice(start, end);
  const look = () => {
    const findings = findPersonalData(field.value, isFirstName);
    const now = findings.map((finding) => `${finding.kind} ${textOf(finding)}`).join('\n');
    if (now === drawn) return;
    said.textContent = (findings.length > 0 ? words['title'] : words['masked']) ?? '';
    drawn = now;
    box.hidden = findings.length === 0;
    box.replaceChildren(...draw(findings));
  };

  /** Masks this text wherever it stands now, or everything found: the list may be older than the text. */
  const mask = (text?: string) => {
    const findings = findPersonalData(field.value, isFirstName);
    const masked = findings.filter((finding) => text === undefined || textOf(finding) === text);
    field.value = maskFindings(field.value, masked);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    look();
    (box.querySelector('button') ?? field).focus();
  };

  /** A small button; `about` tells apart those that bear the same word. */
  const button = (word = '', press: () => void, about = '') => {
    const made = make('button', { type: 'button', class: 'button quiet little' }, word);
    if (about) made.setAttribute('aria-label', `${word} ${about}`);
    made.addEventListener('click', press);
    return made;
  };

  const draw = (findings: readonly Finding[]) => {
    const lines = findings.map((finding) => {
      const text = textOf(finding);
      // A number is read whole, on one line.
      const sentence = (words[finding.kind] ?? '').replace('{text}', () => text.replaceAll(' ', '\u00a0'));
      return make(
        'div',
        { class: 'found' },
        sentence,
        button(words['mask'], () => mask(text), text),
      );
    });
    const all = findings.length > 1 ? [button(words['maskAll'], () => mask())] : [];
    const title = make('strong', {}, words['title'] ?? '');
    return [make('p', {}, title), make('p', { class: 'small' }, words['why'] ?? ''), ...lines, ...all];
  };

  field.addEventListener('input', later(500, look));
  look();
}

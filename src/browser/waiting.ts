import type { Locale } from '../language/locale.ts';
import { changeEntry, entriesOf } from './outbox/box.ts';
import type { Entry } from './outbox/entry.ts';
import { ifFree, onChange } from './outbox/turn.ts';
import type { Tools } from './tools.ts';
import { waitingCard, type Hands } from './waiting-card.ts';
import type { WaitingWords } from './waiting-words.ts';

/** `<ravie-waiting data-words>`: what this person has waiting on this device, to be read, changed, dropped or sent. */
export function waiting(element: HTMLElement, { make }: Tools): void {
  const { reader } = document.documentElement.dataset;
  const w = JSON.parse(element.dataset['words'] ?? '{}') as WaitingWords;
  const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'fr';
  if (!reader) return;
  const said = make('p', { role: 'status' });

  const show = async () => {
    // Not under the fingers of who is changing one.
    if (element.querySelector('textarea')) return;
    const entries = await entriesOf(reader);
    forgetDrafts(entries);
    const leaving = entries.some(({ state }) => state.kind === 'waiting');
    const cards = entries.map((entry) =>
      make('li', {}, waitingCard(entry, { make, w, locale, hands: handsFor(entry) })),
    );
    element.replaceChildren(
      said,
      ...(leaving ? [make('p', {}, sendButton())] : []),
      ...(cards.length ? [make('ol', { class: 'cards', role: 'list' }, ...cards)] : [make('p', {}, w.none)]),
    );
  };

  /** Only while nothing is being sent: what was said to be changed or dropped is then so. */
  const change = async (entry: Entry, changed: Entry | null) => {
    const done = await ifFree(() => changeEntry(entry, changed));
    said.textContent = done === null ? w.busyNow : '';
    element.querySelector('textarea')?.remove();
    await show();
  };
  const handsFor = (entry: Entry): Hands => ({
    change: (body) => void change(entry, { ...entry, body, state: { kind: 'waiting', why: 'new' } }),
    drop: () => void change(entry, null),
    show: () => void show(),
  });
  const sendButton = () => {
    const button = make('button', { type: 'button', class: 'button' }, w.send);
    button.addEventListener('click', () => {
      said.textContent = w.sending;
      void navigator.serviceWorker.ready.then(({ active }) => {
        active?.postMessage({ deliver: reader, insists: true });
      });
    });
    return button;
  };

  const refused = () => {
    element.replaceChildren(make('p', {}, w.refusedStorage));
  };
  onChange(() => {
    said.textContent = '';
    show().catch(refused);
  });
  show().catch(refused);
}

/** What waits here is no draft any more: it would be offered again to be written. */
function forgetDrafts(entries: readonly Entry[]): void {
  try {
    for (const { draft } of entries) if (draft) localStorage.removeItem(`ravie:draft:${draft}`);
  } catch {
    // No memory, no drafts.
  }
}

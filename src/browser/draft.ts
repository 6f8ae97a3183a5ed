import { givesBack, readDraft, sameFields, type Draft } from './drafts.ts';
import { fillIn, shownIn, typedIn } from './form-fields.ts';
import { later, make } from './tools.ts';

const prefix = 'ravie:draft:';

/**
 * `<ravie-draft name data-kept data-restored data-drop>` around a form: what is typed is kept on the device, and
 * given back after a closed tab or an expired session.
 */
export function draft(element: HTMLElement): void {
  const form = element.querySelector('form');
  const key = prefix + (element.getAttribute('name') ?? '');
  if (!form || !storage()) return;
  const words = element.dataset;
  const shown = shownIn(form);
  const place = form.querySelector<HTMLElement>('.draft-said');
  const said = place ?? make('p', { class: 'draft-said', role: 'status' });
  if (!place)
    (form.querySelector('textarea')?.closest('.field') ?? form.lastElementChild ?? form).after(said);

  const kept = readDraft(storage()?.getItem(key) ?? null, Date.now());
  if (givesBack(kept, shown)) {
    fillIn(form, kept.typed);
    const drop = make('button', { type: 'button', class: 'button plain little' }, words['drop'] ?? '');
    drop.addEventListener('click', () => {
      storage()?.removeItem(key);
      fillIn(form, shown);
      said.replaceChildren();
      form.querySelector<HTMLElement>('textarea, input:not([type=hidden])')?.focus();
    });
    said.append(words['restored'] ?? '', drop);
  }

  const save = () => {
    const typed = typedIn(form);
    if (sameFields(typed, shown)) return;
    const now: Draft = { at: Date.now(), shown, typed };
    if (keep(key, now) && !said.hasChildNodes()) said.append(words['kept'] ?? '');
  };
  form.addEventListener('input', later(400, save));
  // A phone may close the page without another word.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) save();
  });
}

/** Forgets the drafts the server says it has received (`data-draft-done`), or all of them for `*`. */
export function forgetArrivedDrafts(): void {
  const drafts = storage();
  if (!drafts) return;
  for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-draft-done]')) {
    const done = dataset['draftDone'];
    if (done !== '*') drafts.removeItem(prefix + (done ?? ''));
    else for (const key of Object.keys(drafts)) if (key.startsWith(prefix)) drafts.removeItem(key);
  }
}

function keep(key: string, now: Draft): boolean {
  try {
    storage()?.setItem(key, JSON.stringify(now));
    return true;
  } catch {
    // Full: the person is not told that it is kept.
    return false;
  }
}

/** The device's memory, or nothing where it is refused. */
function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

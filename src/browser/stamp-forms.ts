import { newId } from '../language/ids.ts';
import type * as outbox from '../language/outbox.ts';

// Written again, and held to be the same by their types: a file shared with what is fetched later would be one more
// request on every page.
const keyField: typeof outbox.keyField = '_cle';
const personField: typeof outbox.personField = '_pour';
const draftField: typeof outbox.draftField = '_brouillon';

const drafted = 'ravie:drafted:';

/**
 * Each form bears, as it leaves, the key minted when its page was shown, and whose it is: sent twice, it is done once.
 * A page shown from the device mints the id of what it posts too: the one it was drawn with may have served already.
 */
export function stampForms(): void {
  const { reader } = document.documentElement.dataset;
  if (!reader || !isSecureContext) return;
  const isCopy = document.querySelector('[data-copy]') !== null;
  let keys = new WeakMap<HTMLFormElement, string>();
  // Back to it, it is shown anew.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) keys = new WeakMap();
  });

  document.addEventListener('formdata', ({ target: form, formData }) => {
    if (!(form instanceof HTMLFormElement) || form.method !== 'post' || formData.has(keyField)) return;
    const key = keys.get(form) ?? newId();
    keys.set(form, key);
    formData.set(keyField, key);
    formData.set(personField, reader);
    if (isCopy && formData.has('id')) formData.set('id', key);
    const draft = draftOf(form);
    if (draft) formData.set(draftField, draft);
  });
}

/** The draft the form was written as; for the look before posting, that of the page before it. */
function draftOf(form: HTMLFormElement): string | null {
  const place = drafted + new URL(form.action).pathname;
  try {
    const own = form.closest('ravie-draft')?.getAttribute('name');
    if (own) sessionStorage.setItem(place, own);
    return own ?? sessionStorage.getItem(place);
  } catch {
    return null;
  }
}

import { draft, forgetArrivedDrafts } from './draft.ts';
import { enliven } from './enliven.ts';
import { install } from './install.ts';
import { keycard } from './keycard.ts';
import { loadOnTouch } from './load-on-touch.ts';
import { loadInTime } from './load-in-time.ts';
import { showWhereCalled } from './show-where-called.ts';
import { showWhereHeard } from './show-where-heard.ts';
import { showWhereSpoken } from './show-where-spoken.ts';
import { showWhereUnlocked } from './show-where-unlocked.ts';
import { stampForms } from './stamp-forms.ts';
import { submitOnce } from './submit-once.ts';
import { tellCombobox } from './tell-combobox.ts';
import { changeThemeAtOnce } from './theme.ts';

/**
 * What every page loads. Pages work without it; it only makes them quicker. What serves one gesture (looking
 * over a text, dictation) is fetched when the gesture begins.
 */
submitOnce();
stampForms();
changeThemeAtOnce();
forgetArrivedDrafts();

loadOnTouch('ravie-guard', async () => (await import('./guard.ts')).guard);
loadOnTouch('ravie-dictate', async () => (await import('./dictate.ts')).dictate);
loadOnTouch('ravie-calls', async () => (await import('./calls.ts')).calls);
loadOnTouch('ravie-listen', async () => (await import('./listen.ts')).listen);
loadOnTouch('ravie-combobox', async () => (await import('./combobox.ts')).combobox);
loadOnTouch('ravie-similar', async () => (await import('./similar.ts')).similar, true);
loadOnTouch('ravie-unlock', async () => (await import('./unlock.ts')).unlock);

enliven('ravie-calls', showWhereCalled);
enliven('ravie-dictate', showWhereHeard);
enliven('ravie-unlock', showWhereUnlocked);
enliven('ravie-install', install);
enliven('ravie-keycard', keycard);
enliven('ravie-listen', showWhereSpoken);
enliven('ravie-combobox', tellCombobox);
if ('serviceWorker' in navigator) {
  // Where the worker is, so are its files.
  const here = navigator.serviceWorker.controller !== null;
  loadInTime('ravie-outbox', async () => (await import('./offline.ts')).offline, here);
  loadInTime('ravie-waiting', async () => (await import('./waiting.ts')).waiting, here);
  loadInTime('ravie-here', async () => (await import('./here.ts')).here, here);
}
loadInTime('ravie-live', async () => (await import('./live.ts')).live);
loadInTime('ravie-await', async () => (await import('./await-page.ts')).awaitPage, true);
// Last: what it gives back to the fields is heard by the others.
enliven('ravie-draft', draft);

document.querySelector<HTMLElement>('.error-summary')?.focus();

// The bell shows how much is unread.
if (
  'Notification' in window &&
  Notification.permission === 'granted' &&
  !document.querySelector('header a b')
)
  void import('./tidy-calls.ts').then(
    ({ tidyCalls }) => tidyCalls(),
    () => undefined,
  );

// Long after the page: a first visit never pays for the next one.
if ('supports' in HTMLScriptElement && HTMLScriptElement.supports('speculationrules'))
  setTimeout(() => {
    void import('./speculate.ts').then(
      ({ speculate }) => {
        speculate();
      },
      () => undefined,
    );
  }, 5000);

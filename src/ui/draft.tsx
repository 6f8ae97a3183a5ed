import type { Child } from 'hono/jsx';
import type { Locale } from '../language/locale.ts';
import { uiWords } from './words.ts';

/**
 * Keeps what is typed in the form inside, on the device, until a page carries `DraftDone` with the same name.
 * The name holds the person's id where phones are shared: `question:<person id>`.
 */
export function Draft({ locale, name, children }: { locale: Locale; name: string; children: Child }) {
  const words = uiWords(locale).draft;
  return (
    <ravie-draft name={name} data-kept={words.kept} data-restored={words.restored} data-drop={words.drop}>
      {children}
    </ravie-draft>
  );
}

/** Tells the device that what was drafted under this name has arrived. `*` empties all drafts (at sign-out). */
export function DraftDone({ name }: { name: string }) {
  return <div hidden data-draft-done={name}></div>;
}

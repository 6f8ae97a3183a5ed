import type { Locale } from '../language/locale.ts';
import { uiWords } from './words.ts';

/** What waits on this device to be sent, said on every page as long as something does. Empty until the script looks. */
export function WaitingLine({ locale }: { locale: Locale }) {
  const w = uiWords(locale).outbox;
  return (
    <ravie-outbox
      hidden
      data-one={w.one}
      data-many={w.many}
      data-refused={w.refused}
      data-see={w.see}
      data-leaving={w.leaving}
    ></ravie-outbox>
  );
}

import type { Locale } from '../language/locale.ts';
import { Icon } from './icons.tsx';
import { uiWords } from './words.ts';

const voices = { fr: 'fr-FR', en: 'en-GB' } as const;

/**
 * « Écouter »: reads the main content aloud. It keeps its place from the start and shows itself where the
 * browser can speak.
 */
export function ListenButton({ locale }: { locale: Locale }) {
  const words = uiWords(locale);
  return (
    <ravie-listen
      lang={voices[locale]}
      data-listen={words.listen}
      data-pause={words.pause}
      data-resume={words.resume}
    >
      <button class="button quiet little" type="button">
        <Icon name="listen" />
        <span>{words.listen}</span>
      </button>
      <button class="button plain little" type="button" hidden>
        {words.stop}
      </button>
    </ravie-listen>
  );
}

/** « Dicter »: writes what is said into the field of this name, where the browser can listen. */
export function DictateButton({ locale, field }: { locale: Locale; field: string }) {
  const words = uiWords(locale);
  return (
    <ravie-dictate lang={voices[locale]} for={field} data-start={words.dictate} data-stop={words.dictating}>
      <button class="button quiet little" type="button" aria-pressed="false">
        <Icon name="dictate" />
        <span>{words.dictate}</span>
      </button>
    </ravie-dictate>
  );
}

import type { Locale } from '../../../language/locale.ts';
import { words } from '../words.ts';
import { LetterButton, LetterFoot, LetterLink, LetterPaper } from './letter.tsx';

/** A letter to somebody without an account: one sentence, one button, and how to have no more of them. */
export type OutsideLetterParts = {
  locale: Locale;
  subject: string;
  about: string;
  alone: string;
  why: string;
  link: string;
  stop: string;
};

export function OutsideLetterPage(letter: OutsideLetterParts) {
  const { locale, subject, about, alone, why, link, stop } = letter;
  const w = words[locale].outside;
  return (
    <LetterPaper locale={locale} subject={subject}>
      <p>{w.hello}</p>
      <p>{about}</p>
      <LetterButton href={link}>{w.read}</LetterButton>
      <p>{alone}</p>
      <LetterFoot why={why}>
        <LetterLink href={stop}>{w.stop}</LetterLink>
      </LetterFoot>
    </LetterPaper>
  );
}

/** The same in plain text. */
export function outsideLetterText({ locale, about, alone, why, link, stop }: OutsideLetterParts): string {
  const { outside: w, letters } = words[locale];
  return [w.hello, about, letters.link(w.read, link), alone, '--', why, letters.link(w.stop, stop)].join(
    '\n\n',
  );
}

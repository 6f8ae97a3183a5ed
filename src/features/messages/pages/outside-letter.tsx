import type { Locale } from '../../../language/locale.ts';
import { words } from '../words.ts';
import { bodyStyle, buttonStyle, columnStyle } from './letter.tsx';

/** A letter to somebody without an account: one sentence, one button, and how to have no more of them. */
export type OutsideLetterParts = {
  locale: Locale;
  subject: string;
  about: string;
  link: string;
  stop: string;
};

export function OutsideLetterPage({ locale, subject, about, link, stop }: OutsideLetterParts) {
  const w = words[locale].outside;
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
      </head>
      <body style={bodyStyle}>
        <main style={columnStyle}>
          <h1 style="font-size:1.5rem;line-height:1.25">{subject}</h1>
          <p>{w.hello}</p>
          <p>{about}</p>
          <p style="margin:1.75rem 0">
            <a href={link} style={buttonStyle}>
              {w.read}
            </a>
          </p>
          <p>{w.alone}</p>
          <hr style="border:0;border-top:1px solid" />
          <p style="font-size:.9rem">{w.why}</p>
          <p style="font-size:.9rem">
            <a href={stop} style="color:inherit">
              {w.stop}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}

/** The same in plain text. */
export function outsideLetterText({ locale, about, link, stop }: OutsideLetterParts): string {
  const { outside: w, letters } = words[locale];
  return [w.hello, about, letters.link(w.read, link), w.alone, '--', w.why, letters.link(w.stop, stop)].join(
    '\n\n',
  );
}

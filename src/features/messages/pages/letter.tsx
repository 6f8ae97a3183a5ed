import type { Child } from 'hono/jsx';
import type { Locale } from '../../../language/locale.ts';
import { words } from '../words.ts';

/** What a letter says: its lines, each with where it is read, and the addresses it leads to, whole. */
export type Letter = {
  locale: Locale;
  subject: string;
  firstName: string;
  lines: readonly { text: string; link: string }[];
  link: string;
  chooseLink: string;
  stop: { label: string; link: string };
};

// In a letter there is no style sheet that one can rely on. Colours are left to the reader's program, which knows
// whether it is dark, but for the one button: it stands out on both.
const bodyStyle = 'margin:0;padding:1.5rem 1rem;font:18px/1.5 system-ui,sans-serif';
const columnStyle = 'max-width:34rem;margin:0 auto';
const row = 'margin:0;border-bottom:1px solid #8a8a8a';
const buttonStyle =
  'display:inline-block;padding:.8rem 1.4rem;border-radius:.6rem;background:#0b6b6b;color:#ffffff;font-weight:bold;text-decoration:none';

/** The paper every letter is written on: its title, and what it says. */
export function LetterPaper(props: { locale: Locale; subject: string; children: Child }) {
  const { locale, subject, children } = props;
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
          {children}
        </main>
      </body>
    </html>
  );
}

/** The one thing to do. */
export const LetterButton = ({ href, children }: { href: string; children: Child }) => (
  <p style="margin:1.75rem 0">
    <a href={href} style={buttonStyle}>
      {children}
    </a>
  </p>
);

/** Below a rule: why it came, and how to have no more of them. */
export const LetterFoot = ({ why, children }: { why: string; children: Child }) => (
  <>
    <hr style="border:0;border-top:1px solid" />
    <p style="font-size:.9rem">{why}</p>
    <p style="font-size:.9rem">{children}</p>
  </>
);

/** A link of the foot. */
export const LetterLink = ({ href, children }: { href: string; children: Child }) => (
  <a href={href} style="color:inherit">
    {children}
  </a>
);

/** The letter as a mail program shows it: headings, one clear link, whole without pictures. */
export function LetterPage({ locale, subject, firstName, lines, link, chooseLink, stop }: Letter) {
  const w = words[locale].letters;
  return (
    <LetterPaper locale={locale} subject={subject}>
      <p>{w.hello(firstName)}</p>
      {lines.length === 1 ? (
        <p>{lines[0]?.text}.</p>
      ) : (
        <ul style="list-style:none;margin:1.5rem 0;padding:0">
          {lines.map(({ text, link: to }) => (
            <li style={row}>
              <a href={to} style="display:block;padding:.9rem 0;color:inherit;font-weight:bold">
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
      <LetterButton href={link}>{w.read}</LetterButton>
      <LetterFoot why={w.why}>
        <LetterLink href={chooseLink}>{w.choose}</LetterLink>
        {' · '}
        <LetterLink href={stop.link}>{stop.label}</LetterLink>
      </LetterFoot>
    </LetterPaper>
  );
}

/** The same in plain text, for who reads it so. */
export function letterText({ locale, firstName, lines, link, chooseLink, stop }: Letter): string {
  const w = words[locale].letters;
  return [
    w.hello(firstName),
    lines
      .map((line) => (lines.length === 1 ? `${line.text}.` : `- ${w.link(line.text, line.link)}`))
      .join('\n'),
    w.link(w.read, link),
    '--',
    w.why,
    `${w.link(w.choose, chooseLink)}\n${w.link(stop.label, stop.link)}`,
  ].join('\n\n');
}

import type { HtmlEscapedString } from 'hono/utils/html';
import { urls } from '../../language/urls.ts';
import type { Mail } from '../../platform/mail/mailer.ts';
import { inSmsAlphabet } from '../../platform/sms/alphabet.ts';
import { linesOf } from './domain/digest.ts';
import type { ContactChannel, NoticeKind } from './domain/kinds.ts';
import { shortId, stopToken } from './links.ts';
import { LetterPage, letterText, type Letter } from './pages/letter.tsx';
import type { Delivery } from './store/outbox.ts';
import { words } from './words.ts';

/** Where links lead, and what signs those that stop messages. */
export type House = { origin: string; secret: string };

/** The longest text that is sent, and paid, as one. */
const oneText = 160;

/** The text of a message: the page itself when its address fits, else the list of news. */
export function composeText({ origin, secret }: House, delivery: Delivery): string {
  const { kinds, texts } = words[delivery.locale];
  const lines = linesOf(delivery.notices);
  const [only] = lines;
  const said =
    only && lines.length === 1 ? kinds[only.kind].line(only.facts, only.pages) : texts.news(lines.length);
  const stop = origin + urls.stopMessages(stopToken(secret, stopOf(delivery, 'sms')));
  const write = (path: string) => inSmsAlphabet(texts.text(said, origin + path, stop));
  const whole = write(pathOf(delivery));
  return whole.length <= oneText ? whole : write(urls.news());
}

/** A letter: text and HTML, and what mail programs need to offer « se désinscrire » themselves (RFC 2369, RFC 8058). */
export function composeLetter({ origin, secret }: House, delivery: Delivery): Omit<Mail, 'to'> {
  const { locale, rhythm, notices, firstName, id } = delivery;
  const w = words[locale];
  const stopping = stopOf(delivery, 'mail');
  const lines = linesOf(notices).map(({ kind, facts, pages, first }) => ({
    text: w.kinds[kind].line(facts, pages),
    link: origin + (first ? urls.newsItem(shortId(first)) : urls.news()),
  }));
  const only = lines[0]?.text ?? '';
  const subject =
    rhythm !== 'now'
      ? w.letters.subject[rhythm]
      : lines.length === 1
        ? only
        : w.letters.subject.now(lines.length);
  const stopLink = origin + urls.stopMessages(stopToken(secret, stopping));
  const letter: Letter = {
    locale,
    subject,
    firstName,
    lines,
    link: origin + pathOf(delivery),
    chooseLink: origin + urls.messageChoices(),
    stop: { label: stopping.kind === 'all' ? w.letters.stopAll : w.letters.stopKind, link: stopLink },
  };
  return {
    id,
    subject,
    text: letterText(letter),
    html: `<!doctype html>${LetterPage(letter) as HtmlEscapedString}`,
    headers: {
      'List-Unsubscribe': `<${stopLink}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    },
  };
}

/** What its link stops: its kind when it tells of one, everything by this way when it gathers several. */
function stopOf({ personId, notices }: Delivery, channel: ContactChannel) {
  const kinds = new Set<NoticeKind>(notices.map(({ kind }) => kind));
  const [kind] = kinds;
  return { personId, channel, kind: kind && kinds.size === 1 ? kind : ('all' as const) };
}

/** Where it leads: to the page when it tells of one, by an address that says nothing of it; else to the list. */
export function pathOf({ notices }: Delivery): string {
  const [first] = notices;
  const topics = new Set(notices.map(({ topic }) => topic));
  return first && topics.size === 1 ? urls.newsItem(shortId(first.id)) : urls.news();
}

import type { HtmlEscapedString } from 'hono/utils/html';
import { urls } from '../../language/urls.ts';
import type { Mail } from '../../platform/mail/mailer.ts';
import { tokenOfDigest } from '../../platform/derived-secret.ts';
import type { Secrets } from '../../platform/secrets.ts';
import { inSmsAlphabet } from '../../platform/sms/alphabet.ts';
import { outsideLinkPurpose, serviceLinkPurpose } from './domain/outside.ts';
import { outsideStopToken } from './outside-links.ts';
import { OutsideLetterPage, outsideLetterText } from './pages/outside-letter.tsx';
import type { OutsideDelivery } from './store/outside.ts';
import { words } from './words.ts';

/** Where links lead, what signs them, and what signed them before. */
type OutsideHouse = Secrets & { origin: string };

/** The text: one line, where to answer, and how to have no more of them. */
export function composeOutsideText(house: OutsideHouse, delivery: OutsideDelivery): string {
  const { outside, texts } = words[delivery.locale];
  const { link, stop } = linksOf(house, delivery);
  return inSmsAlphabet(texts.text(outside.purposes[delivery.purpose].line, link, stop));
}

/** The letter, in two forms, with what mail programs need to stop it themselves (RFC 2369, RFC 8058). */
export function composeOutsideLetter(house: OutsideHouse, delivery: OutsideDelivery): Omit<Mail, 'to'> {
  const { locale, purpose, id, urgent } = delivery;
  const w = words[locale].outside;
  const { line, about, alone, why } = w.purposes[purpose];
  const said = urgent ? w.urgent(line) : line;
  const subject = said.charAt(0).toUpperCase() + said.slice(1);
  const { link, stop } = linksOf(house, delivery);
  const letter = { locale, subject, about, alone, why, link, stop };
  return {
    id,
    subject,
    text: outsideLetterText(letter),
    html: `<!doctype html>${OutsideLetterPage(letter) as HtmlEscapedString}`,
    headers: {
      'List-Unsubscribe': `<${stop}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    },
  };
}

function linksOf(house: OutsideHouse, { purpose, about, salt, digest, contactKey }: OutsideDelivery) {
  const toService = purpose === 'service-asked';
  const made = { purpose: toService ? serviceLinkPurpose : outsideLinkPurpose, id: about, salt };
  const token = tokenOfDigest(house, made, digest);
  if (token === null) throw new Error('The secret that made this link is not known any more.');
  return {
    link: house.origin + (toService ? urls.serviceCall(token) : urls.employerAgreement(token)),
    stop: house.origin + urls.stopMessages(outsideStopToken(house.secret, contactKey)),
  };
}

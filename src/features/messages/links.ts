import { timingSafeEqual } from 'node:crypto';
import { isId } from '../../language/ids.ts';
import { signature } from '../../platform/secrets.ts';
import { noticeKinds, type ContactChannel, type NoticeKind } from './domain/kinds.ts';

/** What one tap stops: one kind by one way, or everything by that way. */
export type Stop = { personId: string; kind: NoticeKind | 'all'; channel: ContactChannel };

/**
 * The number of each kind in links that have left. Messages are kept for years: a number is never changed, nor given
 * to another kind.
 */
const numbers: Record<NoticeKind | 'all', number> = {
  all: 0,
  'answer-to-my-question': 1,
  'answer-to-followed': 2,
  'question-in-theme': 3,
  'question-to-my-field': 4,
  thanked: 5,
  welcome: 6,
  'admission-decided': 7,
  'admission-to-decide': 8,
  'report-decided': 9,
  'moderation-decision': 10,
  'identity-revealed': 11,
  'new-device': 12,
  'contest-decided': 13,
  'account-unused': 14,
  'contest-to-review': 15,
  'question-near-me': 16,
  'replacement-asked': 17,
  'replacement-news': 18,
  'replacement-to-help': 19,
  'sessions-ended': 25,
  'contract-corrected': 26,
  'hours-offered-answer': 27,
  'directory-to-check': 28,
};

/** Bytes of signature: 64 bits, for a link that can only stop messages, on a page that counts its callers. */
const signed = 8;

/** An id as it stands in an address that must be short: 22 letters. */
export function shortId(id: string): string {
  return Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');
}

/** The id behind those letters; null when there is none. */
export function longId(short: string): string | null {
  const hex = Buffer.from(short, 'base64url').toString('hex');
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return isId(id) ? id : null;
}

/** What stands in the link that stops messages: who, what and which way, signed. It opens nothing else. */
export function stopToken(secret: string, { personId, kind, channel }: Stop): string {
  const what = (numbers[kind] << 1) | (channel === 'sms' ? 1 : 0);
  const body = Buffer.concat([Buffer.from(personId.replaceAll('-', ''), 'hex'), Buffer.of(what)]);
  return Buffer.concat([body, stamp(secret, body)]).toString('base64url');
}

/** What a link stops; null when none of these secrets signed it. */
export function readStopToken(secrets: readonly string[], token: string): Stop | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 17 + signed || bytes.toString('base64url') !== token) return null;
  const body = bytes.subarray(0, 17);
  const given = bytes.subarray(17);
  if (!secrets.some((secret) => timingSafeEqual(given, stamp(secret, body)))) return null;
  const number = (body[16] ?? 0) >> 1;
  const kind = ([...noticeKinds, 'all'] as const).find((one) => numbers[one] === number);
  const personId = longId(body.subarray(0, 16).toString('base64url'));
  return kind && personId ? { personId, kind, channel: (body[16] ?? 0) & 1 ? 'sms' : 'mail' } : null;
}

function stamp(secret: string, body: Buffer): Buffer {
  return signature(secret, 'stop-messages\n', body).subarray(0, signed);
}

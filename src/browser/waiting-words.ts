import type { WaitingForm } from '../language/outbox.ts';
import type { Why } from './outbox/entry.ts';

/** The sentences of « En attente d’envoi », given by the house in the language of its reader. */
export type WaitingWords = {
  forms: Record<WaitingForm, string>;
  why: Record<Why, string>;
  refused: Record<'look' | 'gone' | 'too-old' | 'earlier', string>;
} & Record<
  | 'none'
  | 'refusedStorage'
  | 'written'
  | 'unsure'
  | 'arrived'
  | 'send'
  | 'sending'
  | 'change'
  | 'keep'
  | 'textLabel'
  | 'drop'
  | 'dropSure'
  | 'dropWhy'
  | 'dropUnsure'
  | 'stay'
  | 'again'
  | 'see'
  | 'seen'
  | 'busyNow'
  | 'signIn',
  string
>;

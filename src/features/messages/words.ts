import * as kinds from './words/kinds.ts';
import * as letters from './words/letters.ts';
import * as texts from './words/texts.ts';

/** Every sentence of the room of messages. */
export const fr = { kinds: kinds.fr, letters: letters.fr, texts: texts.fr };

export type Words = typeof fr;

export const en: Words = { kinds: kinds.en, letters: letters.en, texts: texts.en };

export const words = { fr, en };

import * as calls from './words/calls.ts';
import * as choices from './words/choices.ts';
import * as kinds from './words/kinds.ts';
import * as letters from './words/letters.ts';
import * as news from './words/news.ts';
import * as outside from './words/outside.ts';
import * as stop from './words/stop.ts';
import * as texts from './words/texts.ts';

/** Every sentence of the room of messages. */
export const fr = {
  kinds: kinds.fr,
  letters: letters.fr,
  texts: texts.fr,
  calls: calls.fr,
  news: news.fr,
  outside: outside.fr,
  choices: choices.fr,
  stop: stop.fr,
};

export type Words = typeof fr;

export const en: Words = {
  kinds: kinds.en,
  letters: letters.en,
  texts: texts.en,
  calls: calls.en,
  news: news.en,
  outside: outside.en,
  choices: choices.en,
  stop: stop.en,
};

export const words = { fr, en };

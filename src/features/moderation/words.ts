import * as cases from './words/cases.ts';
import * as decisions from './words/decisions.ts';
import * as figures from './words/figures.ts';
import * as reports from './words/reports.ts';
import * as rules from './words/rules.ts';
import * as veils from './words/veils.ts';

/** Every sentence of moderation. */
export const fr = {
  rules: rules.fr,
  reports: reports.fr,
  cases: cases.fr,
  decisions: decisions.fr,
  figures: figures.fr,
  veils: veils.fr,
};

export type Words = typeof fr;

export const en: Words = {
  rules: rules.en,
  reports: reports.en,
  cases: cases.en,
  decisions: decisions.en,
  figures: figures.en,
  veils: veils.en,
};

export const words = { fr, en };

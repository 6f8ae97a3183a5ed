import * as availability from './words/availability.ts';
import * as contracts from './words/contracts.ts';
import * as hours from './words/hours.ts';

/** Every sentence of this room. */
export const fr = { contracts: contracts.fr, hours: hours.fr, availability: availability.fr };

export type Words = typeof fr;

export const en: Words = { contracts: contracts.en, hours: hours.en, availability: availability.en };

export const words = { fr, en };

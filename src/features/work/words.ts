import * as availability from './words/availability.ts';
import * as faults from './words/contract-faults.ts';
import * as forms from './words/contract-forms.ts';
import * as contracts from './words/contracts.ts';
import * as hours from './words/hours.ts';

/** Every sentence of this room. */
const fr = {
  contracts: { ...contracts.fr, ...forms.fr, ...faults.fr },
  hours: hours.fr,
  availability: availability.fr,
};

const en: typeof fr = {
  contracts: { ...contracts.en, ...forms.en, ...faults.en },
  hours: hours.en,
  availability: availability.en,
};

export const words = { fr, en };

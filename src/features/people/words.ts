import * as admission from './words/admission.ts';
import * as contacts from './words/contacts.ts';
import * as devices from './words/devices.ts';
import * as experts from './words/experts.ts';
import * as faults from './words/faults.ts';
import * as group from './words/group.ts';
import * as joining from './words/joining.ts';
import * as keycards from './words/keycards.ts';
import * as messages from './words/messages.ts';
import * as profile from './words/profile.ts';
import * as roles from './words/roles.ts';
import * as secondStep from './words/second-step.ts';
import * as signIn from './words/sign-in.ts';
import * as whoIAm from './words/who-i-am.ts';

/** Every sentence of the room of people. */
export const fr = {
  signIn: signIn.fr,
  secondStep: secondStep.fr,
  joining: joining.fr,
  admission: admission.fr,
  profile: profile.fr,
  roles: roles.fr,
  keycards: keycards.fr,
  contacts: contacts.fr,
  devices: devices.fr,
  whoIAm: whoIAm.fr,
  experts: experts.fr,
  messages: messages.fr,
  faults: faults.fr,
  group: group.fr,
};

export type Words = typeof fr;
export type FaultKey = keyof Words['faults'];

export const en: Words = {
  signIn: signIn.en,
  secondStep: secondStep.en,
  joining: joining.en,
  admission: admission.en,
  profile: profile.en,
  roles: roles.en,
  keycards: keycards.en,
  contacts: contacts.en,
  devices: devices.en,
  whoIAm: whoIAm.en,
  experts: experts.en,
  messages: messages.en,
  faults: faults.en,
  group: group.en,
};

export const words = { fr, en };

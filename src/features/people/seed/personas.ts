import type { Gesture } from '../../../language/gestures.ts';
import type { Grant, RoleName } from '../../../language/actor.ts';
import type { ExpertField } from '../../../language/expert-fields.ts';
import type { Language } from '../domain/profile.ts';
import { demoId } from './chance.ts';

/** One invented person anybody can be in the demonstration. */
export type Persona = {
  /** As in the address of her button: `aicha`. */
  name: string;
  /** As people read it. */
  label: string;
  personId: string;
  role: RoleName;
  /** Who she is, in a sentence. */
  who: { fr: string; en: string };
};

export type PersonaLife = Persona & {
  initial: string;
  /** A commune of Creuse. */
  commune: string;
  scope: Grant['scope'];
  /** The field she answers about as an expert. */
  expertIn: ExpertField | null;
  /** For how long she has held her role, in days. */
  days: number;
  gestures: readonly Gesture[];
  languages: readonly Language[];
  /** Who enters with a card has neither phone nor e-mail address. */
  keycard?: { code: string; pin: string };
};

/** The id of a centre of the demonstration, by its name. */
export const demoCentreId = (name: string): string => demoId(`centre ${name}`);

const gueret = { kind: 'centre', id: demoCentreId('Relais de Guéret') } as const;
const creuse = { kind: 'department', id: '23' } as const;
const country = { kind: 'national' } as const;

type Given = Omit<PersonaLife, 'personId' | 'gestures' | 'languages' | 'expertIn'> & Partial<PersonaLife>;

const persona = (given: Given): PersonaLife => ({
  gestures: [],
  languages: ['fr'],
  expertIn: null,
  ...given,
  personId: demoId(`persona ${given.name}`),
});

/** One person a role, all in Creuse or working for it. */
export const personaLives: readonly PersonaLife[] = [
  persona({
    name: 'aicha', label: 'Aïcha', initial: 'B', role: 'carer', scope: gueret, commune: 'Guéret', days: 1095,
    gestures: ['washing', 'shower', 'dressing', 'continence', 'transfers', 'walking', 'cooking', 'meals', 'housework', 'company', 'memory'],
    languages: ['fr', 'ar', 'ber'],
    who: {
      fr: 'Assistante de vie à Guéret depuis trois ans, chez trois employeurs.',
      en: 'A carer in Guéret for three years, with three employers.',
    },
  }),
  persona({
    name: 'josiane', label: 'Josiane', initial: 'M', role: 'carer', scope: gueret, commune: 'Saint-Vaury', days: 2190,
    gestures: ['washing', 'shower', 'dressing', 'continence', 'transfers', 'hoist', 'walking', 'bed', 'cooking', 'meals', 'housework', 'errands', 'outings', 'company', 'memory', 'nights', 'end_of_life'],
    languages: ['fr', 'oc'],
    who: {
      fr: 'Assistante de vie à Saint-Vaury, vingt ans de métier, du même relais qu’Aïcha.',
      en: 'A carer in Saint-Vaury, twenty years in the trade, of the same relay as Aïcha.',
    },
  }),
  persona({
    name: 'odette', label: 'Odette', initial: 'F', role: 'carer', scope: gueret, commune: 'Bonnat', days: 60,
    gestures: ['washing', 'dressing', 'cooking', 'meals', 'housework', 'company'],
    keycard: { code: 'CHENEHETRE34', pin: '274913' },
    who: {
      fr: 'Assistante de vie à Bonnat, sans téléphone ni e-mail à elle. Sa carte\u00a0: CHEN-EHET-RE34, code secret 274913.',
      en: 'A carer in Bonnat with neither phone nor e-mail of her own. Her card: CHEN-EHET-RE34, PIN 274913.',
    },
  }),
  persona({
    name: 'georges', label: 'Georges', initial: 'R', role: 'employer', scope: creuse, commune: 'Ahun', days: 400,
    who: {
      fr: 'Particulier employeur à Ahun. Une assistante de vie vient chez lui matin et soir.',
      en: 'A private employer in Ahun. A carer comes to his home morning and evening.',
    },
  }),
  persona({
    name: 'claire', label: 'Claire', initial: 'D', role: 'caregiver', scope: creuse, commune: 'Aubusson', days: 300,
    who: {
      fr: 'Proche aidante à Aubusson. Elle s’occupe de son père.',
      en: 'A family caregiver in Aubusson. She looks after her father.',
    },
  }),
  persona({
    name: 'kevin', label: 'Kévin', initial: 'R', role: 'job_seeker', scope: creuse, commune: 'La Souterraine', days: 40,
    who: {
      fr: 'Cherche un emploi à La Souterraine. Le métier l’intéresse.',
      en: 'Looks for work in La Souterraine. The trade appeals to him.',
    },
  }),
  persona({
    name: 'nathalie', label: 'Nathalie', initial: 'P', role: 'facilitator', scope: gueret, commune: 'Sainte-Feyre', days: 1500,
    who: { fr: 'Anime le relais de Guéret.', en: 'Runs the relay of Guéret.' },
  }),
  persona({
    name: 'sophie', label: 'Sophie', initial: 'C', role: 'host', commune: 'Guéret', days: 700,
    scope: { kind: 'centre', id: demoCentreId('Centre de ressources de Guéret') },
    who: {
      fr: 'Accueille le public au centre de ressources de Guéret.',
      en: 'Welcomes visitors at the resource centre of Guéret.',
    },
  }),
  persona({
    name: 'olivier', label: 'Olivier', initial: 'T', role: 'structure_member', scope: creuse, commune: 'Bourganeuf', days: 500,
    who: {
      fr: 'Dirige un service d’aide à domicile à Bourganeuf.',
      en: 'Heads a home-care service in Bourganeuf.',
    },
  }),
  persona({
    name: 'isabelle', label: 'Isabelle', initial: 'G', role: 'territory_lead', scope: creuse, commune: 'Guéret', days: 900,
    who: { fr: 'Pilote le territoire de la Creuse.', en: 'Leads the territory of Creuse.' },
  }),
  persona({
    name: 'mehdi', label: 'Mehdi', initial: 'S', role: 'moderator', scope: creuse, commune: 'Felletin', days: 600,
    who: {
      fr: 'Modère l’entraide pour la Creuse et répond aux demandes d’entrée.',
      en: 'Moderates mutual help for Creuse and answers those who ask to be let in.',
    },
  }),
  persona({
    name: 'solange', label: 'Solange', initial: 'N', role: 'moderator', scope: country, commune: 'Aubusson', days: 800,
    who: {
      fr: 'Modère l’entraide pour toute la France et examine les contestations.',
      en: 'Moderates mutual help for all of France and reviews contests.',
    },
  }),
  persona({
    name: 'beatrice', label: 'Béatrice', initial: 'V', role: 'national_coordinator', scope: country, commune: 'Guéret', days: 2000,
    who: { fr: 'Coordonne les relais de toute la France.', en: 'Coordinates the relays of all France.' },
  }),
  persona({
    name: 'laurent', label: 'Laurent', initial: 'F', role: 'observer', scope: country, commune: 'Guéret', days: 365,
    who: {
      fr: 'Suit le programme pour un financeur, sans rien pouvoir changer.',
      en: 'Follows the programme for a funder, and can change nothing.',
    },
  }),
  persona({
    name: 'helene', label: 'Hélène', initial: 'N', role: 'structure_member', scope: creuse, commune: 'Guéret', days: 320,
    expertIn: 'law',
    who: {
      fr: 'Juriste en droit du travail, répond aux questions qu’on lui envoie.',
      en: 'An employment lawyer, answers the questions that are sent to her.',
    },
  }),
  persona({
    name: 'marc', label: 'Marc', initial: 'J', role: 'structure_member', scope: creuse, commune: 'Aubusson', days: 210,
    expertIn: 'ergonomics',
    who: {
      fr: 'Ergothérapeute à Aubusson, répond aux questions de gestes et de matériel.',
      en: 'An occupational therapist in Aubusson, answers about gestures and equipment.',
    },
  }),
  persona({
    name: 'mireille', label: 'Mireille', initial: 'C', role: 'carer', commune: 'Faux-la-Montagne', days: 240,
    scope: { kind: 'centre', id: demoCentreId('Relais de Royère-de-Vassivière') },
    gestures: ['washing', 'dressing', 'cooking', 'meals', 'housework', 'errands', 'company'],
    who: {
      fr: 'Assistante de vie à Faux-la-Montagne, dans un relais de sept. Si elle écrit à son relais sans son nom, on peut la reconnaître\u00a0: RAVie le lui dit.',
      en: 'A carer in Faux-la-Montagne, in a relay of seven. If she writes to it without her name, she may be recognised: RAVie tells her so.',
    },
  }),
]; // oxfmt-ignore

/** Who one can be in one gesture, in the order they are proposed. */
export const personas: readonly Persona[] = personaLives.map(({ name, label, personId, role, who }) => ({
  name,
  label,
  personId,
  role,
  who,
}));

/** The gestures of the trade a carer can say she masters. What is done, never what somebody suffers from. */
export const gestures = [
  'washing',
  'shower',
  'dressing',
  'continence',
  'transfers',
  'hoist',
  'walking',
  'bed',
  'cooking',
  'meals',
  'housework',
  'errands',
  'outings',
  'company',
  'memory',
  'nights',
  'end_of_life',
  'digital',
] as const;

export type Gesture = (typeof gestures)[number];

/** The gestures among these keys, in the order they are always shown in; a key that is no more is left out. */
export const knownGestures = (keys: readonly string[]): Gesture[] =>
  gestures.filter((key) => keys.includes(key));

const fr: Record<Gesture, string> = {
  washing: 'Aider à la toilette',
  shower: 'Douche et bain',
  dressing: 'Aider à s’habiller',
  continence: 'Changer une protection',
  transfers: 'Lever, asseoir, transférer',
  hoist: 'Utiliser un lève-personne',
  walking: 'Aider à marcher',
  bed: 'Installer au lit',
  cooking: 'Préparer les repas',
  meals: 'Aider à manger et à boire',
  housework: 'Ménage et linge',
  errands: 'Courses et papiers',
  outings: 'Sorties et rendez-vous',
  company: 'Parler, jouer, tenir compagnie',
  memory: 'Accompagner quelqu’un qui oublie',
  nights: 'Présence la nuit',
  end_of_life: 'Être là en fin de vie',
  digital: 'Aider avec le téléphone ou l’ordinateur',
};

const en: Record<Gesture, string> = {
  washing: 'Help with washing',
  shower: 'Shower and bath',
  dressing: 'Help with dressing',
  continence: 'Changing a pad',
  transfers: 'Lifting, sitting, transferring',
  hoist: 'Using a hoist',
  walking: 'Help with walking',
  bed: 'Settling in bed',
  cooking: 'Preparing meals',
  meals: 'Help with eating and drinking',
  housework: 'Housework and laundry',
  errands: 'Shopping and paperwork',
  outings: 'Outings and appointments',
  company: 'Talking, playing, keeping company',
  memory: 'Going along with somebody who forgets',
  nights: 'Being there at night',
  end_of_life: 'Being there at the end of life',
  digital: 'Help with the phone or the computer',
};

/** The names of the gestures, as people read them. */
export const gestureNames = { fr, en };

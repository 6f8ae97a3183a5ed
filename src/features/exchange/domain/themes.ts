/** What one asks about: ten places of the work. In code in English; in addresses and demonstration files in French. */
export const themes = [
  'hygiene',
  'meals',
  'transfers',
  'night',
  'company',
  'rights',
  'equipment',
  'relations',
  'self',
  'digital',
] as const;

export type Theme = (typeof themes)[number];

/** How each theme is written in addresses and forms. */
export const themeSlugs: Record<Theme, string> = {
  hygiene: 'toilette',
  meals: 'repas',
  transfers: 'transferts',
  night: 'nuit',
  company: 'accompagnement',
  rights: 'droits',
  equipment: 'materiel',
  relations: 'relations',
  self: 'moi',
  digital: 'numerique',
};

/** The theme of a slug, or null. */
export function themeFrom(slug: string | undefined): Theme | null {
  return themes.find((theme) => themeSlugs[theme] === slug) ?? null;
}

/** The themes in which each gesture of a profile makes somebody able to help. */
const themesOfGesture: Record<string, readonly Theme[]> = {
  washing: ['hygiene'],
  shower: ['hygiene'],
  dressing: ['hygiene'],
  continence: ['hygiene', 'night'],
  transfers: ['transfers', 'equipment'],
  hoist: ['transfers', 'equipment'],
  walking: ['transfers', 'company'],
  bed: ['transfers', 'night'],
  cooking: ['meals'],
  meals: ['meals'],
  errands: ['company'],
  outings: ['company'],
  company: ['company'],
  memory: ['company', 'relations'],
  nights: ['night'],
  end_of_life: ['company', 'self'],
  digital: ['digital'],
};

/** The themes somebody can help with: those her answers already helped in, and those of the gestures she masters. */
export function strongThemes(helpedIn: readonly Theme[], gestures: readonly string[]): Theme[] {
  const strong = new Set<Theme>([
    ...helpedIn,
    ...gestures.flatMap((gesture) => themesOfGesture[gesture] ?? []),
  ]);
  return themes.filter((theme) => strong.has(theme));
}

/** The gestures of a profile that make somebody able to help in this theme. */
export function gesturesFor(theme: Theme): string[] {
  return Object.entries(themesOfGesture).flatMap(([gesture, some]) =>
    some.includes(theme) ? [gesture] : [],
  );
}

/** What experts named by the national team answer about, beside carers' own experience. */
export const expertFields = ['law', 'nursing', 'ergonomics', 'psychology', 'training', 'prevention'] as const;

export type ExpertField = (typeof expertFields)[number];

/** How each field is written in addresses and forms. */
export const expertSlugs: Record<ExpertField, string> = {
  law: 'droit',
  nursing: 'soins',
  ergonomics: 'ergonomie',
  psychology: 'psychologie',
  training: 'formation',
  prevention: 'prevention',
};

/** The field of a slug, or null. */
export function expertFieldFrom(slug: string | undefined): ExpertField | null {
  return expertFields.find((field) => expertSlugs[field] === slug) ?? null;
}

const fr: Record<ExpertField, string> = {
  law: 'Droit du travail',
  nursing: 'Soins infirmiers',
  ergonomics: 'Ergonomie',
  psychology: 'Psychologie',
  training: 'Formation',
  prevention: 'Prévention',
};

const en: Record<ExpertField, string> = {
  law: 'Employment law',
  nursing: 'Nursing',
  ergonomics: 'Ergonomics',
  psychology: 'Psychology',
  training: 'Training',
  prevention: 'Prevention',
};

/** The names of the fields, as people read them. */
export const expertFieldNames = { fr, en };

/** Asking to be replaced. */
export const fr = {
  title: 'Remplacement',
};

export type Words = typeof fr;

export const en: Words = {
  title: 'Replacement',
};

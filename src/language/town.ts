// Towns as French says them with the little word before: their article is part of the name, and « le », « les » melt.

/** Said without a stop before it: a vowel, or an h that is not heard (« d’Hérisson », but « de Hautefort »). */
const runsOn = (name: string): boolean => /^(?:[aeiouyœæ]|h(?![ao]))/iu.test(name.normalize('NFD'));

/** « de Guéret », « d’Ahun », « du Grand-Bourg », « de La Souterraine », « des Mars ». */
export function ofTown(name: string): string {
  if (/^Les? /.test(name)) return name.replace(/^Le /, 'du ').replace(/^Les /, 'des ');
  return runsOn(name) ? `d’${name}` : `de ${name}`;
}

/** « à Guéret », « à Ahun », « au Grand-Bourg », « à La Souterraine », « aux Mars ». */
export function atTown(name: string): string {
  if (/^Les? /.test(name)) return name.replace(/^Le /, 'au ').replace(/^Les /, 'aux ');
  return `à ${name}`;
}

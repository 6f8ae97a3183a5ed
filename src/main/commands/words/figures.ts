/** How the point of a commune is known, in words. */
export function precisionOf(precision: string): string {
  const known: Record<string, string> = {
    centre: 'centre exact',
    place: 'lieu connu',
    postcode: 'moyenne du code postal',
    epci: 'moyenne de l’intercommunalité',
    department: 'moyenne du département',
    unknown: 'sans point',
  };
  return known[precision] ?? precision;
}

/** A count as it is written in French: 34 969. */
export function figure(count: number): string {
  return count.toLocaleString('fr-FR').replaceAll('\u202f', '\u00a0');
}

/** A measure to one decimal, as it is written in French: 4,6. */
export function decimal(value: number): string {
  return value.toFixed(1).replace('.', ',');
}

/**
 * What a search is narrowed by stands in the index among the words, as terms no text can hold (they have a
 * colon). So one index answers words, permission, filters and windows together, rarest first.
 */
export type Facets = {
  number: number;
  audience: string;
  theme: string;
  departmentCode: string | null;
  answered: boolean;
};

export const facet = {
  audience: (audience: string) => `a:${audience}`,
  theme: (theme: string) => `t:${theme}`,
  department: (code: string) => `d:${code}`,
  answered: 's:answered',
  unanswered: 's:unanswered',
};

/**
 * Questions stand in blocks by their number. A word so common that more would match than can be ranked is looked
 * for in the newest blocks first: as many as should hold enough, sixteen at most.
 */
const blockSize = 1024;
export const windowBounds = { least: 4 * blockSize, most: 16 * blockSize } as const;

const block = (index: number) => `b:${String(index)}`;

/** Every facet of one question. */
export function facetsOf(question: Facets): string[] {
  return [
    facet.audience(question.audience),
    facet.theme(question.theme),
    ...(question.departmentCode ? [facet.department(question.departmentCode)] : []),
    question.answered ? facet.answered : facet.unanswered,
    block(Math.floor(question.number / blockSize)),
  ];
}

/**
 * The blocks that hold at least the `size` newest questions. The block after the newest one is in, so that
 * `newest` may be known a minute late.
 */
export function windowFacets(size: number, newest: number): string[] {
  const last = Math.floor(newest / blockSize);
  const first = Math.max(0, last - Math.ceil(size / blockSize));
  return Array.from({ length: last - first + 2 }, (_, offset) => block(first + offset));
}

/** The kinds of personal data that the guard points out. NIR: the French social-security number. */
export const findingKinds = ['name', 'phone', 'email', 'address', 'nir'] as const;

export type FindingKind = (typeof findingKinds)[number];

/** A stretch of a text that points somebody out; `start` and `end` (excluded) are UTF-16 offsets. */
export type Finding = { readonly kind: FindingKind; readonly start: number; readonly end: number };

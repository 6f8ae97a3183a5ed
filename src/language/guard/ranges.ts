import type { FindingKind } from './finding.ts';

/** A finding while it is still told in tokens: from one index to another, excluded. */
export type Range = { readonly kind: FindingKind; readonly from: number; readonly to: number };

/** The tokens of a name, from one index to another, excluded. */
export type Span = { readonly from: number; readonly to: number };

import type { ExpertField } from '../../../language/expert-fields.ts';

/** A field somebody answers about as an expert, and since when. */
export type Expertise = { field: ExpertField; since: Date };

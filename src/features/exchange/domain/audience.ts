import type { ExpertField } from '../../../language/expert-fields.ts';

/** Who reads a question, as it is stored: `all`, `department:23`, `centre:<id>`. */
export type Audience = 'all' | `department:${string}` | `centre:${string}`;

/** A department or a relay somebody can write to, with its name. */
export type Circle = {
  audience: Audience;
  kind: 'department' | 'centre';
  name: string;
  departmentCode: string;
};

/** What somebody may read and whom she may write to, from the roles she holds. */
export type Reach = {
  /** A moderator of the whole country reads every question. */
  everything: boolean;
  /** The audiences whose questions she reads. */
  audiences: readonly Audience[];
  /** The fields she answers about: she reads what is sent to them, whoever it is addressed to. */
  fields: readonly ExpertField[];
  /** Her own department and relays: what she may address a question to besides everybody. */
  circles: readonly Circle[];
};

/** The audience somebody chose, if she may write to it. */
export function chosenAudience(reach: Reach, chosen: string): Audience | null {
  if (chosen === 'all') return 'all';
  return reach.circles.find(({ audience }) => audience === chosen)?.audience ?? null;
}

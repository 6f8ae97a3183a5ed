import type { Commune } from '../../places/domain.ts';
import type { DirectoryService } from './service.ts';

type Department = { code: string; name: string };

/** Where services are looked for. */
export type DirectoryPlace =
  | { kind: 'commune'; commune: Pick<Commune, 'code' | 'name' | 'departmentName'>; department: Department }
  | { kind: 'department'; department: Department };

/** The directory as it is read. */
export type DirectoryView = {
  /** Null: nobody said where, and nobody knows where the reader lives. */
  place: DirectoryPlace | null;
  /** Those that have services. */
  departments: readonly (Department & { services: number })[];
  services: readonly DirectoryService[];
  /** Whether the reader keeps the entries of that department. */
  keeps: boolean;
};

/** What is asked to find services near a commune: what was typed, and those to choose from. */
export type PlaceAsked = {
  text: string;
  code: string;
  candidates?: readonly { value: string; label: string; hint?: string }[];
};

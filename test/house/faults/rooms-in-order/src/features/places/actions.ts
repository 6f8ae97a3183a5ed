import type { Person } from '../people/domain.ts';

export const visit = (person: Person) => person.name;

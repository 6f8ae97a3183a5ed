import type { Form } from '../../app.ts';

/** One thing that a route may be asked about: whose it is, in words, the address, and what a person would post. */
export type Subject = {
  what: string;
  path: string;
  form?: Form;
  /** What the browser must have kept from a page before (`name=value`). */
  cookie?: string;
};

/** What is asked of each route, by its name (`GET /entraide`). A route that is not here fails the test of access. */
export type Subjects = Record<string, readonly Subject[]>;

/** A page with nothing to choose. */
export const page = (path: string, what = 'the page'): Subject[] => [{ what, path }];

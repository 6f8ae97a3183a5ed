import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { RavieContext } from '../platform/http/context.ts';
import type { Services } from '../platform/services.ts';
import type { Flash } from './layout.tsx';

/** The places of the bottom bar; only those that exist are shown. */
export type Section = 'home' | 'exchange' | 'replacement' | 'centre' | 'more';

/** A page as a room hands it over: what is inside the layout. */
export type Page = {
  /** The title of the document and of the tab, without the name of the product. */
  title: string;
  section?: Section;
  body: Child;
  status?: ContentfulStatusCode;
  /** What has just happened, said once at the top. */
  flash?: Flash | undefined;
  /** The page one installs RAVie from. */
  installs?: boolean;
};

/** Puts the layout around a page and answers it. */
export type Draw = (c: RavieContext, page: Page) => Response | Promise<Response>;

/** What a room's routes are given. */
export type House = { services: Services; draw: Draw };

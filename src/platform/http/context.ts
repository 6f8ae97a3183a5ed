import type { Context } from 'hono';
import type { Actor } from '../../language/actor.ts';
import type { Locale } from '../../language/locale.ts';

/** What a request carries down the house, set by the middleware in the order of main/app. */
export type Env = {
  Variables: {
    requestId: string;
    /** Keyed hash of the caller's address, for limits: the address itself goes no further. */
    addressKey: string;
    /** The token of the session the actor came with; never drawn nor logged. */
    session: string | null;
    locale: Locale;
    actor: Actor;
    /** How many pieces of news she has not read. */
    unread: number;
  };
};

export type RavieContext = Context<Env>;

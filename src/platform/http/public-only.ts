import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Why a name is not connected to: it leads into a machine or a local network. The message is the name. */
export class NotPublic extends Error {
  override name = 'NotPublic';
  readonly code = 'NOT_PUBLIC';
}

/**
 * Looks a name up for a connection, and refuses what is not of the public internet. Names are looked up where the
 * connection is made: one that changes its address between a look and a call gains nothing.
 */
export const publicOnly: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const inside = error ? undefined : found.find(({ address }) => !isPublicAddress(address));
    const refusal = error ?? (inside ? new NotPublic(hostname) : null);
    if (options.all) callback(refusal, found);
    else callback(refusal, found[0]?.address ?? '', found[0]?.family);
  });
};

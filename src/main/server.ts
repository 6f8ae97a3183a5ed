import { serve, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import type { Env } from '../platform/http/context.ts';

export type RunningServer = { port: number; close: () => Promise<void> };

/** A form of 64 kB at 2 kB a second, and no more: whoever sends slower holds a connection for nothing. */
const requestSeconds = 60;

/** Listens, and answers once it does. Rejects when the port is taken. A request not yet whole after `seconds` is cut. */
export function listen(
  app: Hono<Env>,
  port: number,
  hostname: string,
  seconds = requestSeconds,
): Promise<RunningServer> {
  const patience = seconds * 1000;
  const serverOptions = {
    requestTimeout: patience,
    headersTimeout: patience / 2,
    connectionsCheckingInterval: patience / 4,
  };
  return new Promise((resolve, reject) => {
    const server: ServerType = serve(
      { fetch: app.fetch, port, hostname, serverOptions },
      (info: AddressInfo) => {
        resolve({ port: info.port, close: () => closed(server) });
      },
    );
    server.on('error', reject);
  });
}

/** Stops accepting, lets the answers under way finish (5 s at most), then cuts. */
function closed(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, 5000).unref();
  });
}

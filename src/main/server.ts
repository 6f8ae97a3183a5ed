import { serve, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import type { Env } from '../platform/http/context.ts';

export type RunningServer = { port: number; close: () => Promise<void> };

/** Listens, and answers once it does. Rejects when the port is taken. */
export function listen(app: Hono<Env>, port: number, hostname: string): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server: ServerType = serve({ fetch: app.fetch, port, hostname }, (info: AddressInfo) => {
      resolve({ port: info.port, close: () => closed(server) });
    });
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

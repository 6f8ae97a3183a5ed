import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { join } from 'node:path';

/** A way to a PostgreSQL that can be cut, as a network is, and laid again at the same address. */
export type Tunnel = { port: number; cut: () => Promise<void>; mend: () => Promise<void> };

/** Lays a TCP way to the socket of a server. */
export async function layTunnel(server: { host: string; port: number }): Promise<Tunnel> {
  const sockets = new Set<Socket>();
  const path = join(server.host, `.s.PGSQL.${server.port}`);
  const open = (port: number) =>
    new Promise<Server>((resolve, reject) => {
      const listening = createServer((near) => {
        const far = connect(path);
        for (const [one, other] of [
          [near, far],
          [far, near],
        ] as const) {
          sockets.add(one);
          one.pipe(other);
          one.on('error', () => other.destroy());
          one.on('close', () => {
            sockets.delete(one);
            other.destroy();
          });
        }
      });
      listening.once('error', reject).listen(port, '127.0.0.1', () => {
        resolve(listening);
      });
    });

  let current = await open(0);
  const { port } = current.address() as AddressInfo;
  return {
    port,
    cut: async () => {
      const closed = new Promise((resolve) => current.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    mend: async () => {
      current = await open(port);
    },
  };
}

import { connect } from 'node:net';

/** Whether the server of an address (`https://host:port/…`) takes a connection within so many milliseconds. */
export function takesConnection(url: string, patience = 10_000): Promise<boolean> {
  const { hostname, port, protocol } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve) => {
    const usual = protocol === 'https:' ? 443 : 80;
    const socket = connect({ host, port: Number(port) || usual, timeout: patience });
    const end = (taken: boolean) => {
      socket.destroy();
      resolve(taken);
    };
    socket.once('connect', () => {
      end(true);
    });
    for (const event of ['timeout', 'error'])
      socket.once(event, () => {
        end(false);
      });
  });
}

import { staysHere } from '../http/loopback.ts';

/**
 * Whether the address a browser gives for its push service is one we call: https, on the usual port, at a host of the
 * list. `*.` stands for one label or more. A service on this machine, with its port, is called in clear when the list
 * names it; readConfig refuses that in production.
 */
export function isPushAddress(address: string, hosts: readonly string[]): boolean {
  if (address.length > 1000 || !URL.canParse(address)) return false;
  const { protocol, hostname, host, username, password, port } = new URL(address);
  if (username || password) return false;
  if (staysHere(hostname)) return hosts.includes(host);
  return protocol === 'https:' && port === '' && hosts.some((known) => isHost(hostname, known));
}

function isHost(hostname: string, known: string): boolean {
  return known.startsWith('*.') ? hostname.endsWith(known.slice(1)) : hostname === known;
}

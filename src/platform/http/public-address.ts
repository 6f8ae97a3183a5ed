import { BlockList, isIPv4 } from 'node:net';

/** Addresses that lead into a machine or a local network, or nowhere (IANA's special-purpose registries). */
const special = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [network, bits] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12],
  ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15],
  ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 3],
] as const) special.ipv4.addSubnet(network, bits, 'ipv4'); // oxfmt-ignore
// Of IPv6 only 2000::/3 is given out; in it, what carries an IPv4 address or is kept for examples.
for (const [network, bits] of [
  ['::', 3], ['4000::', 2], ['8000::', 1], ['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20],
] as const) special.ipv6.addSubnet(network, bits, 'ipv6'); // oxfmt-ignore

/** Whether an IP address is of the public internet. */
export function isPublicAddress(address: string): boolean {
  const family = isIPv4(address) ? 'ipv4' : 'ipv6';
  return !special[family].check(address, family);
}

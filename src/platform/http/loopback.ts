/** Whether what is sent to this host of a URL stays on this machine. */
export function staysHere(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

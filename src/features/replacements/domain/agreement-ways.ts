import type { ContactChannel } from '../../messages/domain/kinds.ts';
import type { Employer } from '../../work/domain/contract.ts';

/** Telephones that take texts in France and overseas: the others ring in a hallway. */
const mobile = /^\+(?:33[67]|262(?:692|693|639)|590690|590691|594694|596696|596697|508[45])/;

/** Where an employer may be written to, the best first; nowhere unless he agreed to it. */
export function waysTo({
  phone,
  email,
  mayBeContacted,
}: Pick<Employer, 'phone' | 'email' | 'mayBeContacted'>): { channel: ContactChannel; contact: string }[] {
  if (!mayBeContacted) return [];
  return [
    ...(phone !== null && mobile.test(phone) ? [{ channel: 'sms' as const, contact: phone }] : []),
    ...(email !== null ? [{ channel: 'mail' as const, contact: email }] : []),
  ];
}

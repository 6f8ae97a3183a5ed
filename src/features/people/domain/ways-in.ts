/** What opens an account. A card that was tried too often, or blocked, is none. */
export type WaysIn = { phone: boolean; email: boolean; keycard: boolean; passkeys: number };

export const wayKinds = ['phone', 'email', 'keycard', 'passkey'] as const;
export type WayKind = (typeof wayKinds)[number];

/** The ways that are left once one phone, one address or one passkey is taken away. */
export function waysWithout({ phone, email, keycard, passkeys }: WaysIn, lost: WayKind): WayKind[] {
  const left: Record<WayKind, boolean> = {
    phone: phone && lost !== 'phone',
    email: email && lost !== 'email',
    keycard: keycard && lost !== 'keycard',
    passkey: passkeys > (lost === 'passkey' ? 1 : 0),
  };
  return wayKinds.filter((kind) => left[kind]);
}

/** Whether she may give up this way: never her last one, or her account would be closed to her for good. */
export const mayLose = (ways: WaysIn, lost: WayKind): boolean => waysWithout(ways, lost).length > 0;

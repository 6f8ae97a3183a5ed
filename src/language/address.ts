/** How addresses are put together: parameters are encoded, those that are not given are left out. */
export const part = encodeURIComponent;

/** Parameters of an address, those that are given. */
export type Given<Name extends string> = Partial<Record<Name, string | undefined>>;

export function query(parameters: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => !!entry[1]);
  return given.length ? `?${new URLSearchParams(given).toString()}` : '';
}

export type Person = { name: string };

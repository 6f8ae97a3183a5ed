export type Place = { name: string };

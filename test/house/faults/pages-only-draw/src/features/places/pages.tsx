import type { Row } from './store.ts';

export const page = (row: Row) => row.name;

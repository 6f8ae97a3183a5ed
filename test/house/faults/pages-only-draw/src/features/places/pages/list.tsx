import { rename } from '../actions.ts';

export const list = rename;

import { path } from '../places/routes.ts';

export const home = path;

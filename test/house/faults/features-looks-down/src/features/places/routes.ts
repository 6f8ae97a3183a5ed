import { app } from '../../main/app.ts';

export const mounted = app;

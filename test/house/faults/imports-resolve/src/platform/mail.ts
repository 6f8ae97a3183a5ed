import { send } from './post-office.ts';

export const mail = send;

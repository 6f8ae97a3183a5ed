import { en as requestEn, fr as requestFr } from './words/request.ts';

export const fr = { request: requestFr };

export type Words = typeof fr;

export const en: Words = { request: requestEn };

export const words = { fr, en };

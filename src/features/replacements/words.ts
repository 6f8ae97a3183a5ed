import { en as candidatesEn, fr as candidatesFr } from './words/candidates.ts';
import { en as requestEn, fr as requestFr } from './words/request.ts';

export const fr = { request: requestFr, candidates: candidatesFr };

export type Words = typeof fr;

export const en: Words = { request: requestEn, candidates: candidatesEn };

export const words = { fr, en };

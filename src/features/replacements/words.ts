import { en as asksEn, fr as asksFr } from './words/asks.ts';
import { en as candidatesEn, fr as candidatesFr } from './words/candidates.ts';
import { en as followEn, fr as followFr } from './words/follow.ts';
import { en as requestEn, fr as requestFr } from './words/request.ts';

export const fr = { request: requestFr, asks: asksFr, follow: followFr, candidates: candidatesFr };

export type Words = typeof fr;

export const en: Words = { request: requestEn, asks: asksEn, follow: followEn, candidates: candidatesEn };

export const words = { fr, en };

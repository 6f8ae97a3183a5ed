import { en as candidatesEn, fr as candidatesFr } from './words/candidates.ts';
import { en as departmentEn, fr as departmentFr } from './words/department.ts';
import { en as requestEn, fr as requestFr } from './words/request.ts';

export const fr = { request: requestFr, candidates: candidatesFr, department: departmentFr };

export type Words = typeof fr;

export const en: Words = { request: requestEn, candidates: candidatesEn, department: departmentEn };

export const words = { fr, en };

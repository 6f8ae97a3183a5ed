import { en as afterEn, fr as afterFr } from './words/after.ts';
import { en as agreementEn, fr as agreementFr } from './words/agreement.ts';
import { en as asksEn } from './words/asks-en.ts';
import { fr as asksFr } from './words/asks.ts';
import { en as calendarEn, fr as calendarFr } from './words/calendar.ts';
import { en as candidatesEn, fr as candidatesFr } from './words/candidates.ts';
import { en as departmentEn, fr as departmentFr } from './words/department.ts';
import { en as figuresEn, fr as figuresFr } from './words/figures.ts';
import { en as followEn } from './words/follow-en.ts';
import { fr as followFr } from './words/follow.ts';
import { en as helpEn, fr as helpFr } from './words/follow-help.ts';
import { en as handoverEn, fr as handoverFr } from './words/handover.ts';
import { en as offerFormsEn, fr as offerFormsFr } from './words/offers-forms.ts';
import { en as offersEn } from './words/offers-en.ts';
import { fr as offersFr } from './words/offers.ts';
import { en as cesuEn, fr as cesuFr } from './words/papers-cesu.ts';
import { en as hoursEn, fr as hoursFr } from './words/papers-hours.ts';
import { en as papersEn, fr as papersFr } from './words/papers.ts';
import { en as serviceCallEn, fr as serviceCallFr } from './words/service-call.ts';
import { fr as requestFr } from './words/request.ts';
import { en as requestEn } from './words/request-en.ts';

export const fr = {
  request: requestFr,
  asks: asksFr,
  agreement: agreementFr,
  after: afterFr,
  follow: followFr,
  help: helpFr,
  serviceCall: serviceCallFr,
  candidates: candidatesFr,
  offers: offersFr,
  offerForms: offerFormsFr,
  department: departmentFr,
  figures: figuresFr,
  papers: papersFr,
  cesu: cesuFr,
  hours: hoursFr,
  handover: handoverFr,
  calendar: calendarFr,
};

export type Words = typeof fr;

export const en: Words = {
  request: requestEn,
  asks: asksEn,
  agreement: agreementEn,
  after: afterEn,
  follow: followEn,
  help: helpEn,
  serviceCall: serviceCallEn,
  candidates: candidatesEn,
  offers: offersEn,
  offerForms: offerFormsEn,
  department: departmentEn,
  figures: figuresEn,
  papers: papersEn,
  cesu: cesuEn,
  hours: hoursEn,
  handover: handoverEn,
  calendar: calendarEn,
};

export const words = { fr, en };

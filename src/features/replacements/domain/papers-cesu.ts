import { article, code, type Source } from '../../law/domain/rule.ts';
import type { Terms } from './papers-terms.ts';

/** What is to be done, in three times; each with where it is written, or nothing: then it is to be checked. */
export const cesuSteps = {
  before: [
    'sign',
    'give',
    'identity',
    'permit',
    'registered',
    'declared',
    'first-days',
    'car',
    'presence-written',
    'night-room',
  ],
  during: [
    'note-hours',
    'note-calls',
    'declare-month',
    'pay-day',
    'leave-on-top',
    'overtime',
    'holidays',
    'rest',
  ],
  after: ['premium', 'premium-declared', 'leave-left', 'papers-given', 'last-declaration', 'allowance'],
} as const;

export type CesuTime = keyof typeof cesuSteps;
export type CesuStep = (typeof cesuSteps)[CesuTime][number];

export const stepSources: Record<CesuStep, readonly Source[]> = {
  sign: [article('41.1'), article('128.1')],
  give: [code('L1242-13')],
  identity: [article('42.2')],
  permit: [article('42.2')],
  registered: [article('42.1')],
  declared: [article('42.2')],
  'first-days': [],
  car: [article('129.3.2')],
  'presence-written': [article('137.1')],
  'night-room': [article('137.2')],
  'note-hours': [article('137.1'), article('146.2')],
  'note-calls': [article('149')],
  'declare-month': [article('56.1')],
  'pay-day': [article('56.2')],
  'leave-on-top': [article('140.1.2')],
  overtime: [article('136'), article('147')],
  holidays: [article('47.2')],
  rest: [article('46')],
  premium: [code('L1243-8'), code('L1243-10')],
  'premium-declared': [],
  'leave-left': [article('67')],
  'papers-given': [article('69')],
  'last-declaration': [],
  allowance: [],
};

export type CesuList = { time: CesuTime; steps: CesuStep[] }[];

/** The steps that this replacement asks for: nights, presence and holidays only where there are some. */
export function cesuChecklist(terms: Terms): CesuList {
  const asked: Partial<Record<CesuStep, boolean>> = {
    'presence-written': terms.minutes.presence > 0,
    'night-room': terms.nights > 0,
    'note-calls': terms.nights > 0,
    overtime: terms.overtime,
    holidays: terms.holidays.length > 0,
  };
  return (Object.keys(cesuSteps) as CesuTime[]).map((time) => ({
    time,
    steps: cesuSteps[time].filter((step) => asked[step] ?? true),
  }));
}

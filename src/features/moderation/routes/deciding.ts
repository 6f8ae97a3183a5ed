import { z } from 'zod';
import { themeFrom } from '../../exchange/domain/themes.ts';
import type { Deciding } from '../actions/decide-case.ts';
import { reproaches, suspensionDays, type Act } from '../domain/acts.ts';
import { ruleFrom } from '../domain/rules.ts';
import { wordsField } from './request.ts';

/** Any form of a case, before one knows what it decides. */
export const anyDecision = z.object({});

const blank = z.string().optional().catch(undefined);
const rule = z.string('rule').refine((text) => ruleFrom(text) !== null, 'rule');
const days = z.string('days').refine((text) => suspensionDays.some((one) => String(one) === text), 'days');

/** What must be given to decide this. */
export function schemaFor(act: Act) {
  return z.object({
    rule: reproaches(act) ? rule : blank,
    words: reproaches(act) ? wordsField : blank,
    days: act === 'suspend' ? days : blank,
    theme: blank,
    audience: blank,
    masked: z.string().max(400).catch('').default(''),
  });
}

/** The same as the action takes it. */
export function decisionOf(given: z.output<ReturnType<typeof schemaFor>>): Omit<Deciding, 'act'> {
  return {
    rule: ruleFrom(given.rule),
    words: given.words ?? '',
    days: given.days === undefined ? undefined : Number(given.days),
    theme: themeFrom(given.theme) ?? undefined,
    audience: given.audience,
    masked: given.masked.split('\n').filter((line) => line.trim() !== ''),
  };
}

import { z } from 'zod';
import type { Locale } from '../../../language/locale.ts';
import { done, failed, type Outcome } from '../../../language/failure.ts';
import { judgePlan } from '../domain/plan.ts';
import type { Source } from '../domain/rule.ts';
import { ruleIds, ruleNamed, type AnyFinding, type AnyReason, type RuleId } from '../domain/rules.ts';
import { graver, type Verdict } from '../domain/verdict.ts';
import { sayReason } from '../words.ts';
import type { Said } from '../words/said.ts';
import { factsOf, faults, planFacts, type Fault } from './facts.ts';

/** What a rule says of a case: the verdict, then each reason with its numbers and its sentences. */
export type Checked = {
  rule: RuleId;
  verdict: Verdict;
  verified: boolean;
  since: string;
  sources: readonly Source[];
  reasons: (AnyReason & Said)[];
};
export type PlanChecked = Checked & { employer: string | null; shift: number | null };
export type CheckReport = { verdict: Verdict; checks: Checked[]; plan: PlanChecked[] };

/** Where the document is wrong (`checks[0].facts.start`), and how. */
export type BadDocument = { kind: 'bad-document'; path: string; fault: Fault };

const document = z
  .object(
    {
      checks: z
        .array(
          z.object(
            { rule: z.enum(ruleIds as [RuleId, ...RuleId[]], 'choice'), facts: z.unknown() },
            'missing',
          ),
          'missing',
        )
        .max(1000, 'missing')
        .optional(),
      plan: planFacts.optional(),
    },
    'missing',
  )
  .refine(({ checks, plan }) => checks ?? plan, 'empty');

/** Checks a document: rules one by one, the hours of one person, or both. Pure: no database, nothing kept. */
export function checkDocument(given: unknown, locale: Locale): Outcome<CheckReport, BadDocument> {
  const read = document.safeParse(given);
  if (!read.success) return failed(faultOf(read.error));
  const checks: Checked[] = [];
  for (const [index, { rule, facts }] of (read.data.checks ?? []).entries()) {
    const known = factsOf[rule].safeParse(facts);
    if (!known.success) return failed(faultOf(known.error, ['checks', index, 'facts']));
    checks.push(tell(rule, ruleNamed(rule).judge(known.data as never), locale));
  }
  const plan = read.data.plan
    ? judgePlan(read.data.plan).map(({ rule, finding, employer, shift }) => ({
        ...tell(rule, finding, locale),
        employer,
        shift,
      }))
    : [];
  const verdict = [...checks, ...plan].map((each) => each.verdict).reduce(graver, 'fine');
  return done({ verdict, checks, plan });
}

/** A rule's answer with its sentences, for pages of other rooms. */
export function tell(id: RuleId, { verdict, reasons }: AnyFinding, locale: Locale): Checked {
  const { verified, since, sources } = ruleNamed(id);
  const said = reasons.map((reason) => ({ ...reason, ...sayReason(reason, locale) }));
  return { rule: id, verdict, verified, since, sources, reasons: said };
}

function faultOf(error: z.ZodError, above: readonly PropertyKey[] = []): BadDocument {
  const [issue] = error.issues;
  const path = [...above, ...(issue?.path ?? [])].reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    '',
  );
  const fault = faults.find((each) => each === issue?.message) ?? 'missing';
  return { kind: 'bad-document', path: path || '.', fault };
}

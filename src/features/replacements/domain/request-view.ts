import type { Source } from '../../law/domain/rule.ts';
import type { RuleId } from '../../law/domain/rules.ts';
import type { Verdict } from '../../law/domain/verdict.ts';
import type { Contract } from '../../work/domain/contract.ts';
import type { ReplacementShift, SeenRequest } from './request.ts';

/** On whose behalf a request is written, and whose hours it may take. */
export type AskingFor = {
  carerId: string;
  carer: { firstName: string; initial: string };
  /** The actor herself; her employer, for his own hours; a facilitator of her relay, on somebody's word. */
  as: 'carer' | 'employer' | 'facilitator';
  contracts: Contract[];
  timeZone: string;
};

/** What a rule says of a request, in sentences, and of which shift or employer. */
export type Said = {
  rule: RuleId;
  verdict: Verdict;
  sources: readonly Source[];
  reasons: readonly { verdict: Verdict; says: string; lawful?: string }[];
  shiftId: string | null;
  employerId: string | null;
};

/** A request as its page shows it to this reader. */
export type RequestView = {
  request: SeenRequest;
  shifts: ReplacementShift[];
  /** What the law refuses or asks to check, the gravest first, each sentence once. */
  said: Said[];
  /** The contracts hours may be added to; none for who may not change it. */
  contracts: Contract[];
};

import type { Kept } from './entry.ts';

/**
 * What is kept so that the exchange stays safe, by the rooms `moderation` and `exchange`. What was reported and
 * decided stays without anybody's name: the figures of each quarter are public.
 */
export const moderationTables = {
  moderation_cases: {
    activity: 'moderation',
    until: ['moderation'],
    erasure: 'unsigned',
    exported: false,
    personal: ['taken_by'],
    plain: ['id', 'question_id', 'answer_id', 'department_code', 'origin'],
  },
  moderation_reports: {
    activity: 'moderation',
    until: ['moderation'],
    erasure: 'unsigned',
    exported: true,
    personal: ['reporter_id', 'words'],
    plain: ['id', 'case_id'],
  },
  moderation_decisions: {
    activity: 'moderation',
    until: ['moderation'],
    erasure: 'unsigned',
    exported: true,
    personal: ['person_id', 'words', 'contest', 'outcome_words', 'decided_by', 'outcome_by'],
    plain: ['id', 'case_id', 'act', 'outcome', 'from_theme', 'from_audience'],
  },
  exchange_suspensions: {
    activity: 'moderation',
    until: ['account', 'moderation'],
    erasure: 'deleted',
    exported: true,
    personal: ['id', 'person_id', 'decision_id'],
    plain: [],
  },
  author_reveals: {
    activity: 'moderation',
    until: ['account', 'moderation'],
    erasure: 'deleted',
    exported: true,
    personal: ['reason', 'moderator_id'],
    plain: ['id', 'question_id', 'answer_id'],
  },
} as const satisfies Record<string, Kept>;

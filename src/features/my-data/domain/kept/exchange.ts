import type { Kept } from './entry.ts';

/** What the room `exchange` keeps. Its posts stay when their author goes: others were helped by them. */
export const exchangeTables = {
  questions: {
    activity: 'exchange',
    until: ['useful'],
    erasure: 'unsigned',
    exported: true,
    personal: ['author_id', 'title', 'body', 'department_code'],
    plain: ['id', 'audience', 'theme', 'helped_answer_id'],
  },
  answers: {
    activity: 'exchange',
    until: ['useful'],
    erasure: 'unsigned',
    exported: true,
    personal: ['author_id', 'body'],
    plain: ['id', 'question_id'],
  },
  answer_thanks: {
    activity: 'exchange',
    until: ['useful'],
    erasure: 'unsigned',
    exported: true,
    personal: ['person_id'],
    plain: ['answer_id'],
  },
  exchange_revisions: {
    activity: 'exchange',
    until: ['account', 'oldWords'],
    erasure: 'deleted',
    exported: true,
    personal: ['title', 'body'],
    plain: ['id', 'question_id', 'answer_id'],
  },
  question_terms: {
    activity: 'exchange',
    until: ['useful'],
    erasure: 'unsigned',
    exported: false,
    personal: ['terms'],
    plain: ['question_id', 'audience'],
  },
  exchange_words: {
    activity: 'exchange',
    until: ['useful'],
    erasure: 'unsigned',
    exported: false,
    personal: ['word', 'lexeme'],
    plain: [],
  },
} as const satisfies Record<string, Kept>;

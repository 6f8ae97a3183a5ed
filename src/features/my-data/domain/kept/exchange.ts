import type { Kept } from './entry.ts';

/** What the room `exchange` keeps. Its posts stay when their author goes: others were helped by them. */
export const exchangeTables = {
  questions: {
    activity: 'exchange',
    until: ['useful'],
    erasure: 'unsigned',
    exported: true,
    personal: ['author_id', 'title', 'body', 'department_code', 'region_code'],
    plain: ['id', 'number', 'audience', 'theme', 'field', 'helped_answer_id'],
  },
  answers: {
    activity: 'exchange',
    until: ['useful'],
    erasure: 'unsigned',
    exported: true,
    personal: ['author_id', 'body', 'department_code', 'region_code', 'field'],
    plain: ['id', 'question_id'],
  },
  // The link alone; the posts it leads to are given with the others, and said to be without a name.
  unsigned_authors: {
    activity: 'exchange',
    until: ['account'],
    erasure: 'deleted',
    exported: false,
    personal: ['person_id'],
    plain: ['question_id'],
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
  question_follows: {
    activity: 'exchange',
    until: ['account'],
    erasure: 'deleted',
    exported: true,
    personal: ['person_id', 'question_id'],
    plain: [],
  },
  theme_follows: {
    activity: 'exchange',
    until: ['account'],
    erasure: 'deleted',
    exported: true,
    personal: ['person_id', 'theme'],
    plain: [],
  },
  question_terms: {
    activity: 'exchange',
    until: ['useful'],
    erasure: 'unsigned',
    exported: false,
    personal: ['terms'],
    plain: ['question_id', 'number', 'audience'],
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

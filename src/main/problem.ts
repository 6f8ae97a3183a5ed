/** What may go wrong with any page, and the status it is answered with. */
export const problemStatus = {
  'not-found': 404,
  forbidden: 403,
  'too-many-requests': 429,
  'too-large': 413,
  broken: 500,
  'other-site': 403,
} as const;

export type Problem = keyof typeof problemStatus;

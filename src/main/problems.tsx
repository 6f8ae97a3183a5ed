import type { Locale } from '../language/locale.ts';
import { urls } from '../language/urls.ts';
import { LinkButton } from '../ui/button.tsx';
import { ErrorPage } from '../ui/error-page.tsx';
import { mainWords } from './words.ts';

/** What may go wrong with any page. */
export type Problem = 'not-found' | 'forbidden' | 'too-many-requests' | 'too-large' | 'broken' | 'other-site';

export const problemStatus = {
  'not-found': 404,
  forbidden: 403,
  'too-many-requests': 429,
  'too-large': 413,
  broken: 500,
  'other-site': 403,
} as const satisfies Record<Problem, number>;

/** What happened, what is kept, what to do. */
export function ProblemPage(props: { locale: Locale; problem: Problem; requestId: string }) {
  const w = mainWords[props.locale];
  const { title, message } = w.problems[props.problem];
  return (
    <ErrorPage
      status={problemStatus[props.problem]}
      title={title}
      message={message}
      {...(props.problem === 'broken' && { reference: w.reference(props.requestId) })}
    >
      <p>
        <LinkButton href={urls.home()}>{w.backHome}</LinkButton>
      </p>
    </ErrorPage>
  );
}

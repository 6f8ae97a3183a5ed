import type { Locale } from '../language/locale.ts';
import { urls } from '../language/urls.ts';
import { LinkButton } from '../ui/button.tsx';
import { ErrorPage } from '../ui/error-page.tsx';
import { problemStatus, type Problem } from './problem.ts';
import { mainWords } from './words.ts';

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

import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { words, type Words } from '../words.ts';

/** Too much at once, said kindly, where no form is there to say it in. */
export function SlowDownPage(props: { locale: Locale; act: keyof Words['writing']['tooMany'] }) {
  const { writing, question } = words[props.locale];
  return (
    <EmptyState icon="clock" title={writing.slowDown} level={1}>
      <p>{writing.tooMany[props.act]}</p>
      <LinkButton href={urls.exchange()}>{question.back}</LinkButton>
    </EmptyState>
  );
}

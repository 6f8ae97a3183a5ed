import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { words } from '../words.ts';

/** Before we write no more to somebody without an account: one button, for programs follow every link of a mail. */
export function OutsideStopPage({ locale, token }: { locale: Locale; token: string }) {
  const w = words[locale].outside;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.stopTitle} />
      <p>{w.stopWhat}</p>
      <form action={urls.stopMessages(token)} method="post">
        <Actions steady>
          <Button>{w.confirm}</Button>
        </Actions>
      </form>
    </Narrow>
  );
}

/** It has stopped. */
export function OutsideStoppedPage({ locale }: { locale: Locale }) {
  const { outside, stop } = words[locale];
  return (
    <EmptyState icon="done" title={stop.doneTitle} level={1}>
      <p>{outside.stopped}</p>
    </EmptyState>
  );
}

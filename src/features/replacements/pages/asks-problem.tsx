import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import type { FormError } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { words } from '../words.ts';

/** What could not be done with a request, what helps with it, and the way back to it. */
export function ProblemPage(props: { locale: Locale; requestId: string } & Omit<FormError, 'field'>) {
  const { locale, requestId, message, more } = props;
  const w = words[locale];
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.request.title}
        back={<BackLink href={urls.replacement(requestId)}>{w.candidates.back}</BackLink>}
      />
      <Notice kind="warn">
        <p>{message}</p>
        {more && (
          <p>
            <a href={more.href}>{more.label}</a>
          </p>
        )}
      </Notice>
    </Narrow>
  );
}

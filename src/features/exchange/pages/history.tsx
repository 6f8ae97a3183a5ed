import { typeset } from '../../../language/text.ts';
import type { Locale } from '../../../language/locale.ts';
import { dayInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { Card } from '../../../ui/card.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import type { Revision } from '../domain/posts.ts';
import { words } from '../words.ts';

type Props = {
  locale: Locale;
  today: Date;
  title: string;
  questionId: string;
  now: Revision;
  before: readonly Revision[];
};

/** What a post says and said, latest first. */
export function HistoryPage({ locale, today, title, questionId, now, before }: Props) {
  const w = words[locale].writing;
  const day = (date: Date) => dayInWords(date, locale, today);
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={title}
        back={<BackLink href={urls.question(questionId)}>{w.back}</BackLink>}
        listen
      />
      <Version locale={locale} heading={w.history.now(day(now.writtenAt))} revision={now} />
      {before.map((revision) => (
        <Version locale={locale} heading={w.history.before(day(revision.replacedAt))} revision={revision} />
      ))}
      {before.length === 0 && <p class="soft">{w.history.none}</p>}
    </Narrow>
  );
}

function Version({ locale, heading, revision }: { locale: Locale; heading: string; revision: Revision }) {
  const { title, body } = revision;
  return (
    <section class="stack">
      <h2>{heading}</h2>
      <Card tone={body === null ? 'quiet' : 'plain'}>
        {title && (
          <p>
            <strong>{title}</strong>
          </p>
        )}
        {body === null ? (
          <p class="soft">{words[locale].writing.history.forgotten}</p>
        ) : (
          <p class="said">{typeset(body)}</p>
        )}
      </Card>
    </section>
  );
}

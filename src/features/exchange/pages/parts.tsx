import type { Locale } from '../../../language/locale.ts';
import { excerpt, typeset } from '../../../language/text.ts';
import { urls } from '../../../language/urls.ts';
import { Badge, Meta, type ChipLink } from '../../../ui/badge.tsx';
import { ListCard } from '../../../ui/card.tsx';
import type { IconName } from '../../../ui/icon-files.ts';
import type { PersonCard } from '../../people/domain/cards.ts';
import type { Reach } from '../domain/audience.ts';
import type { Listed } from '../domain/posts.ts';
import { themes, type Theme } from '../domain/themes.ts';
import { words } from '../words.ts';
import { authorLine, authorOf, whenWritten } from './author.tsx';

export const themeIcons: Record<Theme, IconName> = {
  hygiene: 'washing',
  meals: 'meal',
  transfers: 'moving',
  night: 'night',
  company: 'walking',
  rights: 'law',
  equipment: 'tools',
  relations: 'people',
  self: 'heart',
  digital: 'digital',
};

export function ThemeBadge({ locale, theme }: { locale: Locale; theme: Theme }) {
  return <Badge icon={themeIcons[theme]}>{words[locale].themes[theme]}</Badge>;
}

/** Every theme as a link, the chosen one marked and first, so that it is seen where the row is cut by the screen. */
export function themeChips(
  locale: Locale,
  chosen: Theme | null,
  hrefOf: (theme: Theme | null) => string,
): ChipLink[] {
  const w = words[locale];
  return [
    { href: hrefOf(null), label: w.feed.allThemes, current: chosen === null },
    ...themes
      .toSorted((one, other) => Number(other === chosen) - Number(one === chosen))
      .map((theme) => ({
        href: hrefOf(theme),
        label: w.themes[theme],
        icon: themeIcons[theme],
        current: theme === chosen,
      })),
  ];
}

/** Who reads a question, by name when the reader belongs there. */
export function audienceName(locale: Locale, reach: Reach, audience: string): string {
  const w = words[locale].feed.audience;
  if (audience === 'all') return w.all;
  const circle = reach.circles.find((known) => known.audience === audience);
  if (circle) return w.named[circle.kind](circle.name);
  return audience.startsWith('department:') ? w.department : w.centre;
}

type QuestionCardProps = {
  locale: Locale;
  now: Date;
  question: Listed;
  cards: ReadonlyMap<string, PersonCard>;
  level?: 2 | 3;
};

/** A question in a list. */
export function QuestionCard({ locale, now, question, cards, level = 2 }: QuestionCardProps) {
  const w = words[locale].feed;
  const { own } = question;
  const place = own ? null : authorOf(locale, question, cards).place;
  return (
    <ListCard
      href={urls.question(question.id)}
      title={typeset(question.title)}
      level={level}
      tone={own && question.news ? 'attention' : question.helped ? 'done' : 'plain'}
      extract={question.beginning && typeset(excerpt(question.beginning, 160))}
      badges={
        <>
          <ThemeBadge locale={locale} theme={question.theme} />
          {own && question.news && (
            <Badge tone="attention" icon="bell">
              {w.news}
            </Badge>
          )}
          {question.standing !== 'shown' && (
            <Badge tone="attention" icon={question.standing === 'held' ? 'clock' : 'hide'}>
              {w.standing[question.standing]}
            </Badge>
          )}
          {question.helped && (
            <Badge tone="done" icon="helped">
              {w.helped}
            </Badge>
          )}
        </>
      }
      meta={
        <Meta
          items={[
            {
              icon: question.alias === null ? 'person' : 'hide',
              text: authorLine(locale, question, cards, w.own),
            },
            place ? { icon: 'place', text: place } : null,
            { icon: 'clock', text: whenWritten(question.askedAt, question.byDay, locale, now) },
            { icon: 'answer', text: w.answers(question.answerCount) },
          ]}
        />
      }
    />
  );
}

import { expertFieldNames, type ExpertField } from '../../../language/expert-fields.ts';
import type { Locale } from '../../../language/locale.ts';
import { agoInWords, dayAgoInWords } from '../../../language/time.ts';
import { Badge } from '../../../ui/badge.tsx';
import { PersonLine, personName } from '../../../ui/avatar.tsx';
import type { IconName } from '../../../ui/icon-files.ts';
import type { PersonCard } from '../../people/domain/cards.ts';
import type { Written } from '../domain/posts.ts';
import { namesCount } from '../domain/unsigned.ts';
import { words } from '../words.ts';

/** Each field's picture. */
export const fieldIcons: Record<ExpertField, IconName> = {
  law: 'law',
  nursing: 'wellbeing',
  ergonomics: 'moving',
  psychology: 'memory',
  training: 'training',
  prevention: 'shield',
};

/** Who wrote something, as its readers see her, and where she is from when that may be known. */
export type Author = { firstName: string; initial: string; place: string | null };

/** The name given in a thread: « Mésange », then « Mésange 2 » when there are more people than names. */
export function nameGiven(locale: Locale, alias: number): string {
  const name = words[locale].unsigned.names[alias % namesCount] ?? words[locale].feed.erased;
  return alias < namesCount ? name : `${name}\u00a0${String(Math.floor(alias / namesCount) + 1)}`;
}

/** The author of a post: by the name given to her in the thread, by her own, or as somebody who is no longer here. */
export function authorOf(locale: Locale, post: Written, cards: ReadonlyMap<string, PersonCard>): Author {
  if (post.alias !== null)
    return { firstName: nameGiven(locale, post.alias), initial: '', place: post.place };
  const card = cards.get(post.authorId ?? '');
  if (!card) return { firstName: words[locale].feed.erased, initial: '', place: null };
  return { firstName: card.firstName, initial: card.initial, place: placeName(card) };
}

/** The author in one line of text: « Aïcha B. », « Mésange, sans son nom », or that it is the reader. */
export function authorLine(
  locale: Locale,
  post: Written,
  cards: ReadonlyMap<string, PersonCard>,
  own: string,
): string {
  const w = words[locale].unsigned;
  if (post.own) return post.alias === null ? own : w.own;
  const { firstName, initial } = authorOf(locale, post, cards);
  return post.alias === null ? personName(firstName, initial) : w.named(firstName);
}

/** The author with her disc. The reader is told which posts without a name are hers. */
export function AuthorLine(props: {
  locale: Locale;
  post: Written;
  cards: ReadonlyMap<string, PersonCard>;
  when?: string;
  asker?: boolean;
  /** The field it was given as an expert of. */
  field?: ExpertField | null;
}) {
  const { locale, post, cards, when, asker = false, field = null } = props;
  const w = words[locale].unsigned;
  const { firstName, initial, place } = authorOf(locale, post, cards);
  const note = [place, when].filter(Boolean).join(' · ');
  return (
    <>
      <PersonLine firstName={firstName} initial={initial} note={note || undefined} />
      {(post.alias !== null || asker || field) && (
        <p class="row small">
          {post.alias !== null && <Badge icon="hide">{post.own ? w.own : w.unsigned}</Badge>}
          {asker && <Badge icon="question">{w.asker}</Badge>}
          {field && (
            <Badge tone="action" icon={fieldIcons[field]}>
              {words[locale].experts.badge(expertFieldNames[locale][field])}
            </Badge>
          )}
        </p>
      )}
    </>
  );
}

/** « Guéret (Creuse) », as far as she lets it be known. */
function placeName(card: PersonCard): string | null {
  if (!card.communeName) return card.departmentName;
  return card.departmentName ? `${card.communeName} (${card.departmentName})` : card.communeName;
}

/** When something was written: how long ago or, in a thread where somebody gave no name, on what day. */
export function whenWritten(date: Date, byDay: boolean, locale: Locale, now: Date): string {
  return byDay ? dayAgoInWords(date, locale, now) : agoInWords(date, locale, now);
}

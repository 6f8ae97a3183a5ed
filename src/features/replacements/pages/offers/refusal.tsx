import type { Refused } from '../../domain/offers/view.ts';
import { lengthInWords } from '../../../../language/clock.ts';
import { gestureNames } from '../../../../language/gestures.ts';
import type { Locale } from '../../../../language/locale.ts';
import { onOneLine } from '../../../../language/text.ts';
import { urls } from '../../../../language/urls.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { slugOf } from '../../../law/domain/rules.ts';
import type { Span } from '../../domain/offers/offer.ts';
import { spanSaid } from '../../words/when.ts';
import { words } from '../../words.ts';

export function Refusal({ refused, ...reading }: Reading & { refused: Refused }) {
  const { locale } = reading;
  const w = words[locale].offers;
  return (
    <Notice kind="warn" announced>
      <h2>{w.refusedTitle}</h2>
      {refused.kind === 'law' ? (
        <Law locale={locale} said={refused.said} />
      ) : (
        <p>{sentenceOf(refused, reading)}</p>
      )}
    </Notice>
  );
}

function Law({ locale, said }: { locale: Locale; said: Extract<Refused, { kind: 'law' }>['said'] }) {
  const w = words[locale];
  return (
    <>
      {said.map(({ reasons, sources: [source] }) => {
        const slug = source && slugOf(source);
        return (
          <>
            {reasons
              .filter(({ verdict }) => verdict === 'refused')
              .map(({ says, lawful }) => (
                <p>
                  {says}
                  {lawful && (
                    <>
                      {' '}
                      <strong>{w.offers.faults.lawful}</strong> {lawful}
                    </>
                  )}
                </p>
              ))}
            {source?.in === 'agreement' && slug && (
              <p>
                <a href={urls.lawArticle(slug)}>{w.request.article(source.article.replaceAll('.', '-'))}</a>
              </p>
            )}
          </>
        );
      })}
    </>
  );
}

type Reading = { locale: Locale; now: Date; timeZone: string };

/** « jeudi 26 novembre, de 8 h à 10 h ; … » */
export const busySaid = (busy: readonly Span[], { locale, now, timeZone }: Reading): string =>
  onOneLine(
    busy.map((span) => spanSaid(span, locale, now, timeZone)),
    locale,
  );

function sentenceOf(refused: Exclude<Refused, { kind: 'law' }>, { locale, now, timeZone }: Reading): string {
  const w = words[locale].offers.faults;
  switch (refused.kind) {
    case 'over':
      return w.over;
    case 'full':
      return w.full;
    case 'week':
      return refused.whose === 'mine' && refused.hours !== null
        ? w.week.mine(lengthInWords(Math.round(refused.hours * 60)), refused.most)
        : w.week.theirs(refused.most);
    case 'gestures': {
      const names = refused.missing.map((gesture) => gestureNames[locale][gesture]).join(', ');
      return w.gestures[refused.whose](names, refused.missing.length);
    }
    case 'elsewhere':
      return refused.whose === 'theirs'
        ? w.elsewhere.theirs
        : w.elsewhere.mine(busySaid(refused.busy, { locale, now, timeZone }));
    case 'gone':
    case 'no-home':
      return w[refused.kind][refused.whose];
  }
}

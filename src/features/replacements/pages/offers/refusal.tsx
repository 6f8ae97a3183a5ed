import type { Refused } from '../../domain/offers/view.ts';
import { lengthInWords } from '../../../../language/clock.ts';
import { gestureNames } from '../../../../language/gestures.ts';
import type { Locale } from '../../../../language/locale.ts';
import { urls } from '../../../../language/urls.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { slugOf } from '../../../law/domain/rules.ts';
import { words } from '../../words.ts';

export function Refusal({ locale, refused }: { locale: Locale; refused: Refused }) {
  const w = words[locale].offers;
  return (
    <Notice kind="warn" announced>
      <h2>{w.refusedTitle}</h2>
      {refused.kind === 'law' ? (
        <Law locale={locale} said={refused.said} />
      ) : (
        <p>{sentenceOf(refused, locale)}</p>
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

function sentenceOf(refused: Exclude<Refused, { kind: 'law' }>, locale: Locale): string {
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
    case 'gone':
    case 'elsewhere':
    case 'no-home':
      return w[refused.kind][refused.whose];
  }
}

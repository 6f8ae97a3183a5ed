import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Icon } from '../../../ui/icons.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { rules } from '../domain/rules.ts';
import { words } from '../words.ts';
import { ruleIcons } from './parts.tsx';

/** The public rules, and what happens when one is broken. */
export function RulesPage({ locale, signedIn }: { locale: Locale; signedIn: boolean }) {
  const w = words[locale].rules;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.title} lead={w.lead} listen />
      <ol class="cards" role="list">
        {rules.map((rule) => (
          <li>
            <Card id={`regle-${rule}`}>
              <h2 class="row">
                <Icon name={ruleIcons[rule]} />
                <span>
                  {rule}. {w.rules[rule].title}
                </span>
              </h2>
              <p>{w.rules[rule].text}</p>
            </Card>
          </li>
        ))}
      </ol>
      <h2>{w.whatHappens}</h2>
      <ol class="stack">
        {w.steps.map(({ title, text }) => (
          <li>
            <strong>{title}.</strong> {text}
          </li>
        ))}
      </ol>
      <Notice>{w.nothingErased}</Notice>
      <p class="row">
        <a href={urls.moderationFigures()}>{w.figures}</a>
        {signedIn && <a href={urls.moderationAndMe()}>{w.mine}</a>}
      </p>
    </Narrow>
  );
}

import { typeset } from '../../../language/text.ts';
import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Card } from '../../../ui/card.tsx';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import type { IconName } from '../../../ui/icon-files.ts';
import { rules, type Rule } from '../domain/rules.ts';
import { words } from '../words.ts';

export const ruleIcons: Record<Rule, IconName> = {
  1: 'hide',
  2: 'wellbeing',
  3: 'handshake',
  4: 'pay',
  5: 'link',
  6: 'copy',
  7: 'law',
};

/** « Règle 3 : on se respecte » */
export function ruleTitle(locale: Locale, number: number): string {
  const w = words[locale].rules;
  const known = rules.find((rule) => rule === number);
  const sign = locale === 'fr' ? '\u00a0: ' : ': ';
  return known ? `${w.name(known)}${sign}${w.rules[known].title.toLowerCase()}` : w.name(number);
}

export function RuleBadge({ locale, rule }: { locale: Locale; rule: number }) {
  return <Badge>{words[locale].rules.name(rule)}</Badge>;
}

/** The rules to choose one from, each with its sentence. */
export function RuleChoice(props: {
  locale: Locale;
  label: string;
  chosen: string;
  error?: string | undefined;
}) {
  const { locale, label, chosen, error } = props;
  const w = words[locale].rules;
  return (
    <ChoiceCards
      locale={locale}
      name="rule"
      label={label}
      error={error}
      chosen={[chosen]}
      choices={rules.map((rule) => ({
        value: String(rule),
        label: `${rule}. ${w.rules[rule].title}`,
        icon: ruleIcons[rule],
      }))}
      full
    />
  );
}

/** What a post says, as a quotation. */
export function Quoted({ title, body }: { title?: string | undefined; body: string }) {
  return (
    <Card tone="quiet">
      {title && (
        <p>
          <strong>{typeset(title)}</strong>
        </p>
      )}
      {body && <p class="said">{typeset(body)}</p>}
    </Card>
  );
}

/** The address of a post in its thread. */
export const addressOf = ({ questionId, answerId }: { questionId: string; answerId: string | null }) =>
  answerId ? urls.answer(questionId, answerId) : urls.question(questionId);

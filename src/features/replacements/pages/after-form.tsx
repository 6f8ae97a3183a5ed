import type { Locale } from '../../../language/locale.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { Form } from '../../../ui/form.tsx';
import type { AfterSaid } from '../domain/after.ts';
import { words } from '../words.ts';

type Props = {
  locale: Locale;
  /** Who came, for who asked; empty for her herself. */
  name: string;
  action: string;
  hidden: Record<string, string>;
  mine: AfterSaid | undefined;
  theirs: AfterSaid | undefined;
};

/** The day after: whether it happened, a thanks between colleagues, a word for the facilitator alone. */
export function AfterPart({ locale, name, action, hidden, mine, theirs }: Props) {
  const w = words[locale].after;
  const form = (
    <Form locale={locale} action={action} hidden={hidden}>
      <ChoiceCards
        locale={locale}
        name="fait"
        label={name === '' ? w.title : w.titleFor(name)}
        choices={[
          { value: 'oui', label: w.yes, icon: 'check' },
          { value: 'non', label: w.no, icon: 'close' },
        ]}
        chosen={mine ? [mine.happened ? 'oui' : 'non'] : []}
      />
      <TextArea
        locale={locale}
        name="merci"
        label={w.thanks}
        hint={w.thanksHint(name)}
        value={mine?.thanks ?? ''}
        maxLength={500}
        optional
      />
      <TextArea locale={locale} name="mot" label={w.word} hint={w.wordHint} maxLength={1000} optional />
      <Actions>
        <Button icon="send">{w.send}</Button>
      </Actions>
    </Form>
  );
  return (
    <section class="stack">
      {theirs?.thanks && (
        <Card tone="done">
          <h2>{w.received}</h2>
          <p>{theirs.thanks}</p>
        </Card>
      )}
      {mine ? (
        <>
          <p>{mine.happened ? w.said.yes : w.said.no}</p>
          <details>
            <summary>{w.change}</summary>
            {form}
          </details>
        </>
      ) : (
        form
      )}
    </section>
  );
}

/** What was left for the facilitator. */
export function FacilitatorWords(props: {
  locale: Locale;
  left: readonly { side: 'asker' | 'replacement'; word: string }[];
}) {
  const { locale, left } = props;
  const w = words[locale].after;
  if (left.length === 0) return null;
  return (
    <Card>
      <h2>{w.words}</h2>
      {left.map(({ side, word }) => (
        <p>
          <strong>{w.sides[side]}</strong>
          {locale === 'fr' ? '\u00a0: ' : ': '}
          {word}
        </p>
      ))}
    </Card>
  );
}

import type { Child } from 'hono/jsx';
import { describedBy, FieldError, hintId, type FieldProps } from './field.tsx';
import type { IconName } from './icon-files.ts';
import { Icon } from './icons.tsx';
import { uiWords } from './words.ts';

export type Choice = { value: string; label: Child; hint?: Child; icon?: IconName | undefined };

type Props = Omit<FieldProps, 'value'> & {
  choices: readonly Choice[];
  /** `many` lets several be ticked; each then travels under the same name. */
  many?: boolean;
  chosen?: readonly string[];
  /** One a line, for choices that need a sentence. */
  full?: boolean;
};

/** A question answered by touching: cards with an icon and a word, radios or boxes underneath. */
export function ChoiceCards(props: Props) {
  const { locale, name, label, hint, error, optional, choices, many = false, chosen = [], full } = props;
  return (
    <fieldset class="group" aria-describedby={describedBy(props)}>
      <legend class="label">
        {label} {optional && <span class="optional">({uiWords(locale).optional})</span>}
      </legend>
      {hint && (
        <p class="hint" id={hintId(name)}>
          {hint}
        </p>
      )}
      <FieldError name={name} error={error} />
      <div class={full ? 'choices full' : 'choices'}>
        {choices.map((choice, index) => (
          <label class="choice">
            {choice.icon && <Icon name={choice.icon} />}
            <span>
              {choice.label}
              {choice.hint && <span class="hint">{choice.hint}</span>}
            </span>
            <input
              id={index === 0 ? name : undefined}
              type={many ? 'checkbox' : 'radio'}
              name={name}
              value={choice.value}
              checked={chosen.includes(choice.value)}
              required={!many && !optional}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

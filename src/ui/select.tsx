import { describedBy, Labelled, type FieldProps } from './field.tsx';
import { Icon } from './icons.tsx';
import { uiWords } from './words.ts';

/** A long list to choose one from. For fewer than eight, `ChoiceCards` reads and touches better. */
export function Select(props: FieldProps & { options: readonly { value: string; label: string }[] }) {
  const { locale, name, value, error, optional, options } = props;
  return (
    <Labelled {...props}>
      <span class="chosen">
        <select
          class="input"
          id={name}
          name={name}
          required={!optional}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy(props)}
        >
          <option value="">{uiWords(locale).choose}</option>
          {options.map((option) => (
            <option value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </Labelled>
  );
}

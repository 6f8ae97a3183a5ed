import { describedBy, Labelled, type FieldProps } from './field.tsx';
import { Icon } from './icons.tsx';
import { uiWords } from './words.ts';

type Option = { value: string; label: string };

/** A long list to choose one from, under headings when it is very long. For fewer than eight, `ChoiceCards` reads and touches better. */
export function Select(
  props: FieldProps & {
    options?: readonly Option[];
    groups?: readonly { label: string; options: readonly Option[] }[];
  },
) {
  const { locale, name, value, error, optional, options = [], groups = [] } = props;
  const draw = (option: Option) => (
    <option value={option.value} selected={option.value === value}>
      {option.label}
    </option>
  );
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
          {options.map(draw)}
          {groups.map((group) => (
            <optgroup label={group.label}>{group.options.map(draw)}</optgroup>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </Labelled>
  );
}

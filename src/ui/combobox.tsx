import { describedBy, Labelled, type FieldProps } from './field.tsx';
import { uiWords } from './words.ts';

type Props = FieldProps & {
  /** Answers `?q=` with `[{ value, label, detail }]`, best first. */
  source: string;
  /** The hidden field that receives the value chosen, emptied as soon as the text is changed. */
  valueName: string;
  chosen?: string | undefined;
  placeholder?: string;
};

/**
 * A text field that proposes while one types. Without script it is a plain text field: the server then looks
 * the text up and, when several answer to it, asks which on a page of its own.
 */
export function Combobox(props: Props) {
  const { locale, name, value, error, optional, source, valueName, chosen } = props;
  const words = uiWords(locale).combobox;
  return (
    <Labelled {...props}>
      <ravie-combobox src={source} data-one={words.one} data-many={words.many} data-none={words.none}>
        <input
          class="input"
          id={name}
          name={name}
          type="text"
          value={value}
          required={!optional}
          autocomplete="off"
          spellcheck={false}
          maxlength={100}
          placeholder={props.placeholder}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy(props)}
        />
        <input type="hidden" name={valueName} value={chosen ?? ''} />
      </ravie-combobox>
    </Labelled>
  );
}

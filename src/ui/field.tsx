import type { Child } from 'hono/jsx';
import type { Locale } from '../language/locale.ts';
import { Icon } from './icons.tsx';
import { uiWords } from './words.ts';

/** What every field has. The id is the name, so that an error summary can link to it. */
export type FieldProps = {
  locale: Locale;
  name: string;
  label: Child;
  /** One short sentence under the label. */
  hint?: Child;
  /** What went wrong, and what to do. */
  error?: string | undefined;
  /** What the person had typed: given back as it was. */
  value?: string | undefined;
  /** Everything is asked for unless it says otherwise. */
  optional?: boolean;
};

export const hintId = (name: string) => `${name}-hint`;
export const errorId = (name: string) => `${name}-error`;

/** The ids a field is described by, or nothing. */
export function describedBy({ name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>) {
  return [error && errorId(name), hint && hintId(name)].filter(Boolean).join(' ') || undefined;
}

/** The sentence of an error, with its sign. */
export function FieldError({ name, error }: { name: string; error?: string | undefined }) {
  if (!error) return null;
  return (
    <p class="error" id={errorId(name)}>
      <Icon name="error" />
      <span>{error}</span>
    </p>
  );
}

/** Label, hint, error, then the control given as children: what Field, TextArea and Select share. */
export function Labelled(props: FieldProps & { children: Child }) {
  const { locale, name, label, hint, error, optional = false, children } = props;
  return (
    <div class="field">
      <label class="label" for={name}>
        {label} {optional && <span class="optional">({uiWords(locale).optional})</span>}
      </label>
      {hint && (
        <p class="hint" id={hintId(name)}>
          {hint}
        </p>
      )}
      <FieldError name={name} error={error} />
      {children}
    </div>
  );
}

type InputProps = {
  type?: 'text' | 'password' | 'email' | 'tel' | 'search' | 'date' | 'time' | 'number';
  autocomplete?: string;
  inputmode?: 'text' | 'numeric' | 'tel' | 'email' | 'search' | 'decimal';
  maxLength?: number;
  placeholder?: string;
  pattern?: string;
  autofocus?: boolean;
  /** False where a sentence nearby says when it may be left empty: « facultatif » would say less. */
  required?: boolean;
  /** Large spaced figures, for a code read on a paper or another screen. */
  code?: boolean;
  spellcheck?: boolean;
};

/** One line of text, with its label, hint and error tied to it. */
export function Field(props: FieldProps & InputProps) {
  const { name, value, error, optional, type = 'text', code, spellcheck } = props;
  return (
    <Labelled {...props}>
      <input
        class={code ? 'input code' : 'input'}
        id={name}
        name={name}
        type={type}
        value={value}
        required={props.required ?? !optional}
        autocomplete={props.autocomplete ?? 'off'}
        inputmode={props.inputmode}
        maxlength={props.maxLength}
        placeholder={props.placeholder}
        pattern={props.pattern}
        autofocus={props.autofocus}
        spellcheck={spellcheck}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(props)}
      />
    </Labelled>
  );
}

/** Several lines of text. It grows with what is written where the browser can. */
export function TextArea(props: FieldProps & { rows?: number; maxLength?: number; placeholder?: string }) {
  const { name, value = '', error, optional, rows = 5 } = props;
  return (
    <Labelled {...props}>
      <textarea
        class="input"
        id={name}
        name={name}
        rows={rows}
        required={!optional}
        maxlength={props.maxLength}
        placeholder={props.placeholder}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(props)}
      >
        {`\n${value}`}
      </textarea>
    </Labelled>
  );
}

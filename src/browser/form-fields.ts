import type { Fields } from './drafts.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Never kept on the device: what the page minted itself, secrets, and codes that serve once. */
const left = new Set(['hidden', 'password', 'file', 'submit', 'button', 'image', 'reset']);

const isChoice = (control: Control): control is HTMLInputElement =>
  control.type === 'checkbox' || control.type === 'radio';

/** The fields of a form that a person fills in. */
function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (control): control is Control =>
      (control instanceof HTMLInputElement ||
        control instanceof HTMLTextAreaElement ||
        control instanceof HTMLSelectElement) &&
      control.name !== '' &&
      control.autocomplete !== 'one-time-code' &&
      !left.has(control.type),
  );
}

/** What the form holds now. */
export function typedIn(form: HTMLFormElement): Fields {
  return collect(form, (control) => (isChoice(control) && !control.checked ? null : control.value));
}

/** What the page showed in it when it came. */
export function shownIn(form: HTMLFormElement): Fields {
  return collect(form, (control) => {
    if (isChoice(control)) return control.defaultChecked ? control.value : null;
    if (control instanceof HTMLSelectElement)
      return (
        ([...control.options].find((option) => option.defaultSelected) ?? control.options[0])?.value ?? ''
      );
    return control.defaultValue;
  });
}

/** Fills the form in, and lets those who listen to its fields know. */
export function fillIn(form: HTMLFormElement, fields: Fields): void {
  const rest = new Map(Object.entries(fields).map(([name, values]) => [name, [...values]]));
  for (const control of controlsOf(form)) {
    if (isChoice(control)) control.checked = fields[control.name]?.includes(control.value) ?? false;
    else control.value = rest.get(control.name)?.shift() ?? '';
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function collect(form: HTMLFormElement, read: (control: Control) => string | null): Fields {
  const fields: Fields = {};
  for (const control of controlsOf(form)) {
    const values = (fields[control.name] ??= []);
    const value = read(control);
    if (value !== null) values.push(value);
  }
  return fields;
}

import type { Child } from 'hono/jsx';
import type { IconName } from './icon-files.ts';
import { Icon } from './icons.tsx';

/** `primary` is the next step, one a page; `quiet` an alternative; `danger` takes something away; `plain` is text. */
export type ButtonKind = 'primary' | 'quiet' | 'danger' | 'plain';

type Look = { kind?: ButtonKind; little?: boolean; icon?: IconName | undefined; children: Child };

const look = ({ kind = 'primary', little }: Look) =>
  ['button', kind === 'quiet' ? '' : kind, little ? 'little' : ''].filter(Boolean).join(' ');

/**
 * Submits the form it stands in. `pressed` makes it a toggle (« ça m'aide »); `label` is for a screen reader
 * that needs more than the words shown, and must begin with them.
 */
export function Button(
  props: Look & {
    name?: string;
    value?: string;
    type?: 'submit' | 'button';
    formAction?: string;
    /** The id of the form it submits, when it stands outside. */
    form?: string;
    pressed?: boolean;
    label?: string;
  },
) {
  const { icon, children, name, value, type = 'submit', form, formAction, pressed, label } = props;
  return (
    <button
      class={look(props)}
      type={type}
      name={name}
      value={value}
      form={form}
      formaction={formAction}
      aria-pressed={pressed === undefined ? undefined : String(pressed)}
      aria-label={label}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A link that looks like a button: goes somewhere, changes nothing. */
export function LinkButton(props: Look & { href: string; label?: string }) {
  return (
    <a class={look(props)} href={props.href} aria-label={props.label}>
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </a>
  );
}

/**
 * The buttons that end a screen. `steady` keeps them above the bar on a phone, so that the next step is always
 * in the same place.
 */
export function Actions({ steady = false, children }: { steady?: boolean; children: Child }) {
  return <div class={`actions row${steady ? ' steady' : ''}`}>{children}</div>;
}

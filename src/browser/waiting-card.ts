import type { Locale } from '../language/locale.ts';
import { keyField, personField } from '../language/outbox.ts';
import { agoInWords } from '../language/time.ts';
import { urls } from '../language/urls.ts';
import type { Entry } from './outbox/entry.ts';
import type { Tools } from './tools.ts';
import type { WaitingWords } from './waiting-words.ts';

/** What can be done with one entry. */
export type Hands = { change: (body: string) => void; drop: () => void; show: () => void };

type Given = { make: Tools['make']; w: WaitingWords; locale: Locale; hands: Hands };

/** One entry: what it is, what it says, where it stands, and what can be done with it. */
export function waitingCard(entry: Entry, given: Given): HTMLElement {
  const { make, w, locale } = given;
  const { state } = entry;
  const tone = state.kind === 'waiting' ? '' : state.kind === 'arrived' ? ' done' : ' attention';
  const when = agoInWords(new Date(entry.at), locale, new Date());
  return make(
    'article',
    { class: `card${tone}` },
    make('h2', {}, w.forms[entry.form]),
    make('p', { class: 'meta' }, w.written.replace('{when}', when)),
    ...textsIn(entry).map(({ value }) => make('p', { class: 'said' }, value)),
    make('p', {}, standing(entry, w)),
    make('p', { class: 'row' }, ...buttons(entry, given)),
  );
}

function standing({ state, unsure }: Entry, w: WaitingWords): string {
  if (state.kind === 'arrived') return w.arrived;
  if (state.kind === 'refused') return w.refused[state.why];
  return unsure ? `${w.why[state.why]} ${w.unsure}` : w.why[state.why];
}

function buttons(entry: Entry, given: Given): HTMLElement[] {
  const { make, w, hands } = given;
  const { state } = entry;
  const link = (href: string, text: string) => make('a', { class: 'button', href }, text);
  const press = (text: string, act: () => void, kind = '') => {
    const button = make('button', { type: 'button', class: `button${kind}` }, text);
    button.addEventListener('click', act);
    return button;
  };
  if (state.kind === 'arrived') {
    const see = link(state.led, w.see);
    see.addEventListener('click', hands.drop);
    return [see, press(w.seen, hands.drop, ' plain')];
  }
  const drop = press(
    w.drop,
    () => {
      askBeforeDropping(drop, entry, given);
    },
    ' plain',
  );
  if (state.kind === 'refused') {
    const onward = state.why === 'earlier' ? link(state.led, w.see) : takeUp(entry, given);
    return [onward, drop];
  }
  const [text] = textsIn(entry);
  const change = text && press(w.change, () => editInPlace(entry, text, given));
  const signIn = state.why === 'signed-out' ? [link(urls.signIn(urls.outbox()), w.signIn)] : [];
  return [...signIn, ...(change ? [change] : []), drop];
}

/** Posts it again as its page would: the house says what there is to say, with the text under it. */
function takeUp(entry: Entry, { make, w }: Given): HTMLElement {
  const fields = [
    ...new URLSearchParams(entry.body),
    [keyField, entry.key] as const,
    [personField, entry.person] as const,
  ];
  return make(
    'form',
    { method: 'post', action: entry.path },
    ...fields.map(([name, value]) => make('input', { type: 'hidden', name, value })),
    make('button', { class: 'button primary' }, w.again),
  );
}

function askBeforeDropping(drop: HTMLElement, entry: Entry, { make, w, hands }: Given): void {
  const sure = make('button', { type: 'button', class: 'button danger' }, w.dropSure);
  const stay = make('button', { type: 'button', class: 'button plain' }, w.stay);
  sure.addEventListener('click', hands.drop);
  stay.addEventListener('click', hands.show);
  const why = make('p', { role: 'status' }, entry.unsure ? w.dropUnsure : w.dropWhy);
  drop.parentElement?.replaceWith(
    make('div', { class: 'guard stack' }, why, make('p', { class: 'row' }, sure, stay)),
  );
  stay.focus();
}

function editInPlace(entry: Entry, text: { name: string; value: string }, { make, w, hands }: Given): void {
  const card = document.activeElement?.closest('article');
  const field = make('textarea', { rows: '6', 'aria-label': w.textLabel });
  field.value = text.value;
  const keep = make('button', { type: 'button', class: 'button primary' }, w.keep);
  keep.addEventListener('click', () => {
    const body = new URLSearchParams(entry.body);
    body.set(text.name, field.value);
    hands.change(body.toString());
  });
  card?.querySelector('.said')?.replaceWith(field);
  card?.querySelector('.row')?.replaceChildren(keep);
  field.focus();
}

/** What she wrote, as opposed to what she ticked or what the page minted. */
function textsIn({ body }: Entry): { name: string; value: string }[] {
  return [...new URLSearchParams(body)]
    .filter(([, value]) => /\s/.test(value.trim()))
    .map(([name, value]) => ({ name, value }));
}

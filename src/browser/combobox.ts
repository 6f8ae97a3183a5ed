import { countWords, moveTo, readOptions, type Option } from './combobox-state.ts';
import { fetchLatest } from './fetch-latest.ts';
import type { Tools } from './tools.ts';

/**
 * `<ravie-combobox src data-one data-many data-none>` holding a text field and a hidden one: the editable combobox
 * with a list of proposals of the ARIA practices. The focus never leaves the text; the option the arrows are on is
 * told by `aria-activedescendant`. Choosing fills the hidden field; typing empties it.
 */
export function combobox(element: HTMLElement, { later, make }: Tools): void {
  const [input, hidden] = element.querySelectorAll('input');
  const source = element.getAttribute('src');
  if (!input || !hidden || !source) return;
  const id = `${input.id}-options`;
  const list = make('ul', { id, role: 'listbox', class: 'options', hidden: '' });
  const said = make('p', { class: 'only-heard', role: 'status' });
  const name = input.labels?.[0]?.textContent.trim();
  if (name) list.setAttribute('aria-label', name);
  element.append(list, said);
  for (const [key, value] of Object.entries({
    'aria-autocomplete': 'list',
    'aria-controls': id,
  }))
    input.setAttribute(key, value);

  const ask = fetchLatest();
  let options: Option[] = [];
  let at = -1;

  const point = (to: number) => {
    at = to;
    [...list.children].forEach((item, index) => {
      item.setAttribute('aria-selected', String(index === at));
      if (index === at) item.scrollIntoView({ block: 'nearest' });
    });
    if (at < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${id}-${at}`);
  };
  const open = (shown: boolean) => {
    list.hidden = !shown;
    input.setAttribute('aria-expanded', String(shown));
    if (!shown) point(-1);
  };
  const choose = (index: number) => {
    const option = options[index];
    if (!option) return;
    input.value = option.label;
    hidden.value = option.value;
    open(false);
    said.textContent = '';
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const search = async () => {
    const text = input.value.trim();
    const answer = text ? await ask(`${source}?${new URLSearchParams({ q: text }).toString()}`) : null;
    if (text !== input.value.trim() || hidden.value) return;
    options = answer ? readOptions(await answer.json().catch(() => null)) : [];
    list.replaceChildren(...options.map((option, index) => optionElement(make, option, `${id}-${index}`)));
    open(options.length > 0 && document.activeElement === input);
    said.textContent = answer ? countWords(options.length, element.dataset) : '';
  };

  const searchSoon = later(180, search);
  input.addEventListener('input', () => {
    hidden.value = '';
    searchSoon();
  });
  input.addEventListener('keydown', (event) => {
    const shown = !list.hidden;
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (shown) point(event.altKey ? at : moveTo(event.key, at, options.length));
      else void search();
    } else if (event.key === 'Enter' && shown && at >= 0) {
      event.preventDefault();
      choose(at);
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      open(false);
    }
  });
  input.addEventListener('blur', () => open(false));
  // Pressing an option must not take the focus from the text, or the list would close before the choice.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const item = event.target instanceof Element ? event.target.closest('li') : null;
    if (item) choose([...list.children].indexOf(item));
  });
  open(false);
  // For what was typed while this was on its way, over what was chosen before too.
  if (document.activeElement === input && (!hidden.value || input.value !== input.defaultValue)) {
    hidden.value = '';
    searchSoon();
  }
}

function optionElement(make: Tools['make'], { label, detail }: Option, id: string): HTMLLIElement {
  const item = make('li', { id, role: 'option', 'aria-selected': 'false' }, label);
  if (detail) item.append(make('small', {}, detail));
  return item;
}

/**
 * `<ravie-keycard>` around the field of a card's code: fills it from what the square's address holds after `#`, which
 * is then taken out of the address, so that it stays in no history. Only the PIN is left to type.
 */
export function keycard(element: HTMLElement): void {
  const [, code] = /^#([A-Z0-9]{12})$/.exec(location.hash) ?? [];
  const field = element.querySelector('input');
  if (!code || !field) return;
  field.value = code;
  history.replaceState(null, '', location.pathname + location.search);
  for (const part of element.children) if (part instanceof HTMLElement) part.hidden = !part.hidden;
  document.querySelector<HTMLInputElement>('#pin')?.focus();
}

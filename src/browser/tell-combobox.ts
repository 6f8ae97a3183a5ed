/** Says from the start that the field proposes: what it proposes comes when it is touched. */
export function tellCombobox(element: HTMLElement): void {
  const input = element.querySelector('input');
  input?.setAttribute('role', 'combobox');
  input?.setAttribute('aria-expanded', 'false');
}

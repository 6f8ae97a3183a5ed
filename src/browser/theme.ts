/** The appearance changes under the finger; the choice is sent behind, and kept by the server. */
export function changeThemeAtOnce(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    const button = event.submitter;
    if (!(form instanceof HTMLFormElement) || !('themeForm' in form.dataset)) return;
    if (!(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    wear(button.value);
    for (const other of form.querySelectorAll('button'))
      other.setAttribute('aria-pressed', String(other === button));
    const body = new URLSearchParams({ [button.name]: button.value });
    fetch(form.action, { method: 'POST', body, redirect: 'manual', keepalive: true }).catch(() => {});
  });
}

function wear(theme: string): void {
  const root = document.documentElement;
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  const paper = getComputedStyle(root).getPropertyValue('--paper');
  for (const meta of document.querySelectorAll('meta[name=theme-color]')) meta.setAttribute('content', paper);
}

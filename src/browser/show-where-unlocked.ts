/** Shows the unlocking button where the browser knows how, with the helpers that came last. */
export function showWhereUnlocked(element: HTMLElement): void {
  if (window.PublicKeyCredential && 'parseRequestOptionsFromJSON' in PublicKeyCredential)
    element.setAttribute('ready', '');
}

/** Shows the unlocking button where the browser knows how, with the helpers that came last. */
export function showWhereUnlocked(element: HTMLElement): void {
  if ('PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in PublicKeyCredential)
    element.setAttribute('ready', '');
}

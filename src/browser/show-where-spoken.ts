/** Shows the button that reads aloud where the browser can speak at all. */
export function showWhereSpoken(element: HTMLElement): void {
  if ('speechSynthesis' in window) element.setAttribute('ready', '');
}

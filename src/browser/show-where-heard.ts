/** Shows the dictation button where the browser can listen at all. */
export function showWhereHeard(element: HTMLElement): void {
  if ('SpeechRecognition' in window || 'webkitSpeechRecognition' in window) element.setAttribute('ready', '');
}

/** A button for notifications, where the browser can show them; elsewhere the sentence beside it says what to do. */
export function showWhereCalled(element: HTMLElement): void {
  if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)) return;
  for (const part of element.children) if (part instanceof HTMLElement) part.hidden = !part.hidden;
}

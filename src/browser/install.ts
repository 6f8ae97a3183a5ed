/** What Chromium offers and no standard lists yet (W3C Manifest Incubations): asking to install, when one may. */
type Offer = Event & { prompt: () => Promise<unknown> };

/** `<ravie-install hidden>` around a button: shown where the browser offers to install, which the button then does. */
export function install(element: HTMLElement): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    element.hidden = false;
    element.onclick = () => {
      element.hidden = true;
      void (event as Offer).prompt();
    };
  });
}

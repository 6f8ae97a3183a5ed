/** After this long without an answer, sending again is allowed: the server knows what it already has. */
const patience = 10_000;

/** A form pressed twice is sent once. The button says it is busy until the next page comes. */
export function submitOnce(): void {
  const sending = new Map<HTMLFormElement, HTMLElement | null>();
  const release = (form: HTMLFormElement) => {
    sending.get(form)?.removeAttribute('aria-busy');
    sending.delete(form);
  };

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    if (sending.has(form)) {
      event.preventDefault();
      return;
    }
    event.submitter?.setAttribute('aria-busy', 'true');
    sending.set(form, event.submitter);
    setTimeout(release, patience, form);
  });

  // Back to this page as it was left: nothing is being sent any more.
  addEventListener('pageshow', () => {
    for (const form of sending.keys()) release(form);
  });
}

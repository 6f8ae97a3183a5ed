import type { Tools } from './tools.ts';

/**
 * `<ravie-live data-source data-fragment data-after>` below a list: says how much came since, and brings it in when
 * its reader asks. Listens only while the page is in sight; coming back, it is told what it missed.
 */
export function live(element: HTMLElement, { make }: Tools): void {
  const said = element.querySelector('p');
  const list = element.previousElementSibling;
  const { source = '', fragment = '', one = '', many = '', show = '' } = element.dataset;
  if (!said || !(list instanceof HTMLOListElement)) return;
  let shown = Number(element.dataset['after'] ?? 0);
  let known = shown;
  let events: EventSource | undefined;

  const at = (address: string, place: number) => {
    const url = new URL(address, location.href);
    url.searchParams.set('apres', String(place));
    return url.href;
  };
  const say = () => {
    const count = known - shown;
    if (count <= 0) {
      said.replaceChildren();
      return;
    }
    const button = make('button', { type: 'button', class: 'button little' }, show);
    button.addEventListener('click', () => void bring(button));
    said.replaceChildren(count === 1 ? one : many.replace('{n}', String(count)), ' ', button);
  };
  const bring = async (button: HTMLButtonElement) => {
    button.disabled = true;
    const place = known;
    const answer = await fetch(at(fragment, shown)).catch(() => null);
    if (!answer?.ok) {
      button.disabled = false;
      return;
    }
    // Parsed apart: nothing of it runs.
    const { body } = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const [first] = body.children;
    list.append(...body.childNodes);
    const places = [...list.querySelectorAll<HTMLElement>('[data-place]')].map(({ dataset }) =>
      Number(dataset['place']),
    );
    // More may have come while it travelled.
    shown = Math.max(place, ...places);
    say();
    if (!(first instanceof HTMLElement)) return;
    first.tabIndex = -1;
    first.focus();
  };

  const listen = () => {
    events?.close();
    events = undefined;
    if (document.hidden) return;
    events = new EventSource(at(source, known));
    events.addEventListener('message', ({ data }: MessageEvent<string>) => {
      known = Math.max(known, Number(data));
      say();
    });
  };
  document.addEventListener('visibilitychange', listen);
  // A page kept aside by Back holds no connection.
  addEventListener('pagehide', () => events?.close());
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) listen();
  });
  listen();
}

import type { Tools } from './tools.ts';

type Answer = { to?: string; error?: string };

/**
 * `<ravie-unlock data-ask data-challenge data-answer data-next data-failed>` holding a button and a line for what
 * goes wrong: asks the house for a challenge, the device to answer it, and follows where the answer leads.
 */
export function unlock(element: HTMLElement, _tools: Tools): void {
  const { ask = '', challenge = '', answer = '', next = '', failed = '' } = element.dataset;
  const button = element.querySelector('button');
  const line = element.querySelector<HTMLElement>('.error');
  if (!button || !line) return;

  const go = async () => {
    const asked = await send(challenge, {});
    if (asked.to || asked.error) return asked;
    const credential = ask === 'add' ? await create(asked) : await get(asked);
    return send(answer, { cle: JSON.stringify(credential), suite: next });
  };

  button.addEventListener('click', () => {
    if (button.hasAttribute('aria-busy')) return;
    button.setAttribute('aria-busy', 'true');
    line.textContent = '';
    void go()
      .catch((): Answer => ({ error: failed }))
      .then(({ to, error }) => {
        if (to) location.assign(to);
        else line.textContent = error ?? failed;
      })
      .finally(() => button.removeAttribute('aria-busy'));
  });
}

async function send(path: string, fields: Record<string, string>): Promise<Answer> {
  const headers = { accept: 'application/json' };
  const reply = await fetch(path, { method: 'POST', headers, body: new URLSearchParams(fields) });
  return (await reply.json()) as Answer;
}

function create(options: unknown): Promise<Credential | null> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    options as PublicKeyCredentialCreationOptionsJSON,
  );
  return navigator.credentials.create({ publicKey });
}

function get(options: unknown): Promise<Credential | null> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
    options as PublicKeyCredentialRequestOptionsJSON,
  );
  return navigator.credentials.get({ publicKey });
}

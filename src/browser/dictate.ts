/** What we use of speech recognition, which browsers offer under two names. */
type Recognition = EventTarget & {
  lang: string;
  continuous: boolean;
  start: () => void;
  stop: () => void;
};
type Heard = Event & {
  resultIndex: number;
  results: ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }>;
};
type Listening = {
  SpeechRecognition?: new () => Recognition;
  webkitSpeechRecognition?: new () => Recognition;
};

/** `<ravie-dictate lang for data-start data-stop>` holding a button: writes what is said where the cursor is. */
export function dictate(element: HTMLElement): void {
  const { SpeechRecognition, webkitSpeechRecognition } = window as Listening;
  const Recogniser = SpeechRecognition ?? webkitSpeechRecognition;
  const button = element.querySelector('button');
  const word = button?.querySelector('span');
  const field = document.getElementById(element.getAttribute('for') ?? '');
  if (!Recogniser || !button || !word) return;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;

  const recognition = new Recogniser();
  recognition.lang = element.lang;
  recognition.continuous = true;
  let listening = false;
  const show = (now: boolean) => {
    listening = now;
    button.setAttribute('aria-pressed', String(now));
    word.textContent = element.dataset[now ? 'stop' : 'start'] ?? '';
  };

  recognition.addEventListener('result', (event) => {
    const { results, resultIndex } = event as Heard;
    for (const result of Array.from(results).slice(resultIndex))
      if (result.isFinal) write(field, result[0]?.transcript ?? '');
  });
  for (const ending of ['end', 'error']) recognition.addEventListener(ending, () => show(false));
  button.addEventListener('click', () => {
    if (listening) {
      recognition.stop();
      return;
    }
    recognition.start();
    show(true);
  });
}

/** Adds what was heard at the cursor, with a space where one is needed. */
function write(field: HTMLTextAreaElement | HTMLInputElement, heard: string): void {
  const at = field.selectionEnd ?? field.value.length;
  const before = field.value.slice(0, at);
  const space = before === '' || /\s$/.test(before) ? '' : ' ';
  field.setRangeText(space + heard.trim(), at, at, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

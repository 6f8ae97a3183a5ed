import { sentencesOf } from './sentences.ts';

/** Not read aloud: what is pressed, filled in or only decorates. */
const silent =
  'form, nav, button, svg, [hidden], [aria-hidden=true], ravie-listen, ravie-dictate, ravie-similar';
const blocks = 'h1, h2, h3, h4, p, li, dt, dd, th, td, caption, figcaption, blockquote, summary';

type Said = { sentence: string; block: Element };

/**
 * `<ravie-listen lang data-listen data-pause data-resume>` holding two buttons, the second one to stop: reads the
 * main content, sentence by sentence, and shows where it is.
 */
export function listen(element: HTMLElement): void {
  const [play, stop] = element.querySelectorAll('button');
  const word = play?.querySelector('span');
  if (!play || !stop || !word) return;
  let queue: Said[] = [];
  let at = 0;
  let speaking = false;

  const show = () => {
    const state = speaking ? 'pause' : queue.length > 0 ? 'resume' : 'listen';
    word.textContent = element.dataset[state] ?? '';
    stop.hidden = queue.length === 0;
    for (const spoken of document.querySelectorAll('[data-spoken]')) spoken.removeAttribute('data-spoken');
    if (queue.length > 0) queue[at]?.block.setAttribute('data-spoken', '');
  };
  const rest = (over: boolean) => {
    speaking = false;
    // Phones take a pause for an end: we stop, and begin the sentence again.
    speechSynthesis.cancel();
    if (over) queue = [];
    show();
  };
  const say = () => {
    const next = queue[at];
    if (!next) {
      rest(true);
      return;
    }
    const utterance = new SpeechSynthesisUtterance(next.sentence);
    utterance.lang = element.lang;
    utterance.voice = voiceFor(element.lang);
    utterance.onend = () => {
      if (!speaking || queue[at] !== next) return;
      at += 1;
      say();
    };
    utterance.onerror = () => {
      if (speaking && queue[at] === next) rest(true);
    };
    show();
    speechSynthesis.speak(utterance);
  };

  play.addEventListener('click', () => {
    if (speaking) {
      rest(false);
      return;
    }
    if (queue.length === 0) {
      queue = readable();
      at = 0;
    }
    speaking = true;
    speechSynthesis.cancel();
    say();
  });
  stop.addEventListener('click', () => {
    rest(true);
    play.focus();
  });
  addEventListener('pagehide', () => rest(true));
}

/** The sentences of the main content, each with the block it stands in. */
function readable(): Said[] {
  const main = document.querySelector('main');
  if (!main) return [];
  return [...main.querySelectorAll(blocks)]
    .filter((block) => !block.closest(silent) && !block.querySelector(blocks))
    .flatMap((block) => sentencesOf(textOf(block)).map((sentence) => ({ sentence, block })));
}

function textOf(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const quiet of copy.querySelectorAll(silent)) quiet.remove();
  // Pieces that only stand side by side are heard one after the other.
  for (const piece of copy.querySelectorAll('span')) piece.append('. ');
  return copy.textContent;
}

/** A voice of that language, of the device itself if it can: it speaks without network. */
function voiceFor(language: string): SpeechSynthesisVoice | null {
  const voices = speechSynthesis
    .getVoices()
    .filter((voice) => voice.lang.replace('_', '-').startsWith(language.slice(0, 2)));
  return voices.find((voice) => voice.localService) ?? voices[0] ?? null;
}

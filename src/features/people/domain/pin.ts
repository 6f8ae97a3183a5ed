/** A PIN: six figures of the person's choice. */
const shape = /^\d{6}$/;

/** Reads a PIN as it is typed, with or without spaces; null when it is not six figures. */
export function readPin(typed: string): string | null {
  const pin = typed.replace(/[\s.-]/g, '');
  return shape.test(pin) ? pin : null;
}

/** Ways a finger goes on a keypad. */
const paths = [
  '147258',
  '258369',
  '147369',
  '159357',
  '357159',
  '741852',
  '852963',
  '789456',
  '456123',
  '963852',
];

/**
 * Why a PIN is too easy to guess, or null when it is not: the one who finds a card has five tries, and begins with
 * these. `run`: figures that follow one another, upward or downward. `repeat`: fewer than three different figures, or
 * a group said twice or three times. `keypad`: a line of the keypad. `date`: a year of now or of a lifetime at either
 * end, or a day that can be a birthday (« 150375 »): those who know somebody know that.
 */
export function weaknessOf(pin: string): 'run' | 'repeat' | 'keypad' | 'date' | null {
  const figures = [...pin].map(Number);
  const steps = figures.slice(1).map((figure, at) => (figure - (figures[at] ?? 0) + 10) % 10);
  if (new Set(figures).size < 3 || /^(\d\d)\1\1$/.test(pin) || /^(\d{3})\1$/.test(pin)) return 'repeat';
  if (steps.every((step) => step === 1) || steps.every((step) => step === 9)) return 'run';
  if (paths.includes(pin)) return 'keypad';
  if (isBirthday(pin) || /^(19[3-9]|20[0-3])/.test(pin) || /(19[3-9]|20[0-3])\d$/.test(pin)) return 'date';
  return null;
}

/** DDMMYY of a day of the calendar; the 29th of February of any year. */
function isBirthday(pin: string): boolean {
  const [day, month] = [Number(pin.slice(0, 2)), Number(pin.slice(2, 4))];
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(2024, month, 0)).getUTCDate();
}

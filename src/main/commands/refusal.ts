/** Raised by a command for what the person at the keyboard can mend: shown as it is, exit code 1. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** Raised when the command was not written as its help says: shown with the way to that help, exit code 2. */
export class WrongUsage extends Error {
  override name = 'WrongUsage';
}

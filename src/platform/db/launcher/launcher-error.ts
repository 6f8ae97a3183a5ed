import type { Locale } from '../../../language/locale.ts';
import type { Failure } from './failure.ts';
import { words } from './words.ts';

/** Thrown by the launcher: `message` is one French sentence to show as it is, `sentence` says it in another language. */
export class LauncherError extends Error {
  override name = 'LauncherError';
  readonly kind: Failure['kind'];
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(words.fr.failure(failure), options);
    this.kind = failure.kind;
    this.failure = failure;
  }

  sentence(locale: Locale): string {
    return words[locale].failure(this.failure);
  }
}

/** The system's own code for an error (`ENOENT`, `EACCES`…), or `undefined` when it has none. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

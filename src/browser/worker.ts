import type { CallScope } from './worker/call-scope.ts';
import { listenForCalls } from './worker/calls.ts';

/** What stays when no page is open. */
listenForCalls(self as unknown as CallScope);

import type { CallScope } from './worker/call-scope.ts';
import { listenForCalls } from './worker/calls.ts';
import { listenForAhead } from './worker/ahead.ts';
import { listenForFiles } from './worker/files.ts';
import { listenForForms, listenForSync } from './worker/forms.ts';
import { listenForPages } from './worker/pages.ts';
import { listenForQuick } from './worker/quick.ts';
import type { Scope } from './worker/scope.ts';

/** What runs beside the pages, on the phone: see docs/offline.md. */
const scope = self as unknown as Scope & CallScope;

listenForFiles(scope);
listenForPages(scope);
listenForQuick(scope);
listenForForms(scope);
listenForSync(scope);
listenForAhead(scope);
listenForCalls(scope);

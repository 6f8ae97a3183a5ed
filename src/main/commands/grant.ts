import { roleNames, type RoleName, type Scope } from '../../language/actor.ts';
import { grantFromConsole, type ConsoleFailure } from '../../features/people/actions/grant-from-console.ts';
import { scopeKinds } from '../../features/people/domain/rights.ts';
import type { Work } from './command.ts';
import { Refusal, WrongUsage } from './refusal.ts';
import { onGround, requireMigrated } from './stand.ts';
import type { usages } from './usages.ts';
import { commandWords } from './words.ts';

const words = commandWords.grant;
const roles = roleNames.join(', ');

/** `ravie grant`: a role given from the console, for the first person nobody is there to give it to. */
export const runGrant: Work<typeof usages.grant> = async ({ options }, { config, terminal }) => {
  if (!options.contact) throw new WrongUsage(words.needs('contact'));
  if (!options.role) throw new WrongUsage(words.needs('role'));
  const role = readRole(options.role);
  const scope = readScope(options.scope ?? 'national');
  const { contact } = options;
  return onGround(await config(), terminal, async (ground) => {
    await requireMigrated(ground);
    const outcome = await grantFromConsole(ground.services, contact, role, scope);
    if (!outcome.ok) throw new Refusal(refusalOf(outcome.failure, role));
    if (options.json) terminal.printJson({ ...outcome.value, role, scope });
    else terminal.print(words.done(role, outcome.value.isNew));
  });
};

function refusalOf(failure: ConsoleFailure, role: RoleName): string {
  switch (failure.kind) {
    case 'not-a-contact':
      return words.notAContact;
    case 'scope-unfit':
      return words.scopeUnfit(role, scopeKinds[role].join(', '));
    case 'unknown-scope':
      return words.unknownScope;
    case 'already-held':
      return words.already;
  }
}

function readRole(name: string): RoleName {
  const role = roleNames.find((known) => known === name);
  if (!role) throw new WrongUsage(words.badRole(name, roles));
  return role;
}

function readScope(text: string): Scope {
  if (text === 'national') return { kind: 'national' };
  const [, kind, id] = /^(department|centre|structure):(.+)$/.exec(text) ?? [];
  if (!kind || !id) throw new WrongUsage(words.badScope(text));
  return { kind: kind as 'department' | 'centre' | 'structure', id };
}

import { spawn, spawnSync } from 'node:child_process';
import { lstat } from 'node:fs/promises';
import { LauncherError } from './launcher-error.ts';

/** The unprivileged user the server runs as when we are root. `null` stands for "the user we already are". */
export type Account = { readonly uid: number; readonly gid: number; readonly name: string };

export type Output = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** What our children see of the environment: nothing of the caller's, so that a stray PGDATA changes nothing. */
const environment = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** The options that make a child run as the account, from a folder anybody may stand in. */
export function childOptions(account: Account | null) {
  return { env: environment, cwd: '/', ...(account && { uid: account.uid, gid: account.gid }) };
}

/** Runs a program to its end as the account. A program that cannot be run answers code 127 and why. */
export function runAs(account: Account | null, program: string, args: readonly string[]): Promise<Output> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...childOptions(account), stdio: ['ignore', 'pipe', 'pipe'] });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    child.on('error', (error) => {
      resolve({ ...output, code: 127, stderr: error.message });
    });
    child.on('close', (code) => {
      resolve({ ...output, code: code ?? 128 });
    });
  });
}

/** Whether the account can enter the folder: asked by entering it, so that ACLs and mounts count too. */
export async function canEnter(account: Account | null, dir: string): Promise<boolean> {
  return (await runAs(account, '/bin/sh', ['-c', 'cd -- "$1"', 'sh', dir])).code === 0;
}

/** Whether this process is root, and so must hand the server to somebody else. */
export function isRoot(): boolean {
  return process.geteuid?.() === 0;
}

/**
 * Who runs the server of a place. An ordinary user: themselves, and only on what is theirs. Root: the owner of the
 * cluster when there is one, else `postgres`, else `nobody`; only in a folder of root's, where nobody else could
 * lead us astray with a symbolic link. Throws `no-account`, `foreign-owner`.
 */
export async function accountFor(root: string, cluster: string): Promise<Account | null> {
  const [folder, data] = await Promise.all([root, cluster].map((path) => lstat(path).catch(() => null)));
  if (folder && folder.uid !== process.geteuid?.())
    throw new LauncherError({ kind: 'foreign-owner', dir: root, owner: nameOf(folder.uid) });
  if (!isRoot() || !data) return defaultAccount();
  if (data.uid === 0) throw new LauncherError({ kind: 'foreign-owner', dir: cluster, owner: 'root' });
  return { uid: data.uid, gid: data.gid, name: nameOf(data.uid) };
}

/** The account a new server is given: `null` for an ordinary user. Throws `no-account`. */
export function defaultAccount(): Account | null {
  if (!isRoot()) return null;
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const [uid, gid] = [idOf('-u', name), idOf('-g', name)];
    if (uid && gid) return { uid, gid, name };
  }
  throw new LauncherError({ kind: 'no-account' });
}

function idOf(flag: '-u' | '-g', name: string): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8', env: environment });
  return status === 0 ? Number(stdout) : undefined;
}

function nameOf(uid: number): string {
  const { status, stdout } = spawnSync('id', ['-un', String(uid)], { encoding: 'utf8', env: environment });
  return status === 0 ? stdout.trim() : String(uid);
}

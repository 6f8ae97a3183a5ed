/** Everything that can keep the database from running, with what a person needs to know to mend it. */
export type Failure =
  | { kind: 'unsupported-platform'; platform: string }
  | { kind: 'no-binaries'; platform: string }
  | { kind: 'broken-binaries'; dir: string; detail: string }
  | { kind: 'no-account' }
  | { kind: 'folder-refused'; dir: string; detail: string }
  | { kind: 'foreign-owner'; dir: string; owner: string }
  | { kind: 'unreachable'; dir: string; account: string }
  | { kind: 'no-socket-folder'; dir: string }
  | { kind: 'wrong-version'; dir: string; cluster: string; binaries: string }
  | { kind: 'damaged'; dir: string }
  | { kind: 'creation-failed'; detail: string }
  | { kind: 'start-failed'; log: string; detail: string }
  | { kind: 'silent'; pid: number }
  | { kind: 'other-cluster'; pid: number; dir: string }
  | { kind: 'open-elsewhere'; dir: string }
  | { kind: 'busy'; pid: number }
  | { kind: 'stop-failed'; pid: number };

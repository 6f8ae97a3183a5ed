import { totalmem } from 'node:os';
import { port } from './socket.ts';

const MiB = 1024 * 1024;

/** The memory this process may count on, in bytes: the machine's, or its container's when that is less. */
function availableMemory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/**
 * The settings of a server, for a small machine shared with the application. They are given on the command line,
 * so what runs is what is written here; `tuning` changes any but the last group, which the launcher relies on.
 *
 * `durable` keeps every promise PostgreSQL makes about crashes; without it (throw-away clusters) none.
 */
export function serverSettings(options: {
  socketDir: string;
  /** The `pg_hba.conf` to obey. */
  access: string;
  durable: boolean;
  tuning?: Record<string, string>;
  memory?: number;
}): Record<string, string> {
  const memory = options.memory ?? availableMemory();
  const share = (fraction: number, least: number, most: number) =>
    `${Math.round(Math.min(most, Math.max(least, (memory * fraction) / MiB)))}MB`;
  return {
    shared_buffers: share(1 / 8, 64, 512),
    effective_cache_size: share(1 / 2, 256, 16_384),
    work_mem: '8MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '1GB',
    checkpoint_timeout: '10min',
    random_page_cost: '1.1',
    // Short queries, few cores: compiling or sharing one out costs more than it brings.
    jit: 'off',
    max_parallel_workers_per_gather: '0',
    // An application that stopped answering must not hold its locks for ever.
    idle_in_transaction_session_timeout: '5min',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
    // The detail of an error quotes the row ("Key (email)=(…) already exists"): personal data stays out of the log.
    log_error_verbosity: 'terse',
    log_parameter_max_length: '0',
    ...options.tuning,

    listen_addresses: '',
    unix_socket_directories: options.socketDir,
    unix_socket_permissions: '0700',
    port: String(port),
    hba_file: options.access,
    cluster_name: 'ravie',
    lc_messages: 'C',
    ...durability(options.durable),
  };
}

function durability(durable: boolean): Record<string, string> {
  const promise = durable ? 'on' : 'off';
  return { fsync: promise, synchronous_commit: promise, full_page_writes: promise };
}

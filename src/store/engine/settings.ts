// How the embedded PostgreSQL is set: nothing acknowledged is lost, nothing private is logged, and a small machine is enough.
import { statfsSync } from 'node:fs';
import { totalmem } from 'node:os';

export type Settings = Readonly<Record<string, string>>;

const MIB = 1024 * 1024;

/** For the machine on whose disk the folder lies. What stands here wins over every file in the folder. */
export function settingsFor(dataFolder: string): Settings {
  const memory = Math.floor(totalmem() / MIB);
  const { blocks, bsize } = statfsSync(dataFolder);
  const disk = Math.floor((blocks * bsize) / MIB);
  return {
    // No port: nobody can take it, and nobody else on the machine can reach it.
    listen_addresses: '',
    unix_socket_directories: '.',
    unix_socket_permissions: '0700',
    max_connections: '60',

    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    zero_damaged_pages: 'off',
    ignore_checksum_failure: 'off',

    shared_buffers: `${clamp(memory / 8, 64, 1024)}MB`,
    effective_cache_size: `${clamp(memory / 2, 128, 65_536)}MB`,
    work_mem: '8MB',
    maintenance_work_mem: `${clamp(memory / 32, 32, 256)}MB`,
    // A query of a case is short; workers would take the processor from the server beside it.
    max_parallel_workers_per_gather: '0',
    jit: 'off',
    // Sight makes every statement long to plan; who asks never makes another plan the better one.
    plan_cache_mode: 'force_generic_plan',
    // systemd takes shared memory from a user who logs out, and a container may have very little of it.
    dynamic_shared_memory_type: 'mmap',
    // What a crash leaves to be replayed is read in seconds, and takes at most a twentieth of the disk.
    max_wal_size: `${clamp(disk / 20, 64, 768)}MB`,
    min_wal_size: `${clamp(disk / 40, 32, 128)}MB`,
    wal_compression: 'on',

    // An error names the value that it is about, so errors go to who asked and not into the log.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    log_timezone: 'UTC',
    timezone: 'UTC',
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.floor(Math.min(most, Math.max(least, value)));
}

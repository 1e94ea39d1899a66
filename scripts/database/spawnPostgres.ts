import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabasePlace } from './databasePlace.ts'

/**
 * A shell stands between us and Postgres and reads from a pipe that we hold. When we end, however we end, the pipe
 * closes and it asks Postgres for a fast shutdown: no database outlives a killed start command.
 */
const guard = `
exec 3<&0
"$@" </dev/null 3<&- & postgres=$!
{ read -r _ <&3; kill -INT $postgres; } 2>/dev/null & reader=$!
exec 3<&-
wait $postgres; code=$?
kill $reader 2>/dev/null
exit $code`

/** Starts Postgres on a port of loopback. Closing the child's stdin stops it. */
export function spawnPostgres(place: DatabasePlace, port: number, durable: boolean): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Our queries are short; compiling them costs more than it saves.
    jit: 'off',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  }
  const argv = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const log = freshLog(join(place.folder, 'postgres.log'))
  try {
    return spawn('/bin/sh', ['-c', guard, 'sh', place.postgres, '-D', place.data, ...argv], {
      ...place.runAs,
      cwd: '/',
      stdio: ['pipe', log, log],
      // A group of its own: the terminal's Ctrl-C is for us, and the database goes last.
      detached: true,
    })
  } finally {
    closeSync(log)
  }
}

/** The log of the last start is kept beside the new one. */
function freshLog(file: string): number {
  try {
    renameSync(file, `${file}.1`)
  } catch {
    // The first start has no last one.
  }
  return openSync(file, 'a', 0o600)
}

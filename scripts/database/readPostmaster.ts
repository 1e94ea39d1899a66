import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Postmaster {
  readonly pid: number
  readonly port: number
}

/**
 * The Postgres that runs in this data folder, by its postmaster.pid. A file that was left behind names a process
 * that is gone, or one that has the number now and is no Postgres of this folder: then there is none.
 */
export function readPostmaster(data: string): Postmaster | null {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  return pid > 0 && isPostgres(pid, data) ? { pid, port } : null
}

function isPostgres(pid: number, data: string): boolean {
  const command = `/proc/${pid}/cmdline`
  if (existsSync('/proc/self/cmdline'))
    return existsSync(command) && readFileSync(command, 'utf8').includes(data)
  // Without /proc: whoever has the number may be somebody else, and Postgres itself refuses a second start.
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

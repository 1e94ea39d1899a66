import { readFileSync } from 'node:fs'

export interface UnixUser {
  readonly uid: number
  readonly gid: number
}

/**
 * Whom root lets Postgres run as: `postgres` where the machine has it, otherwise `nobody`. No user is created: a
 * start command does not change the machine's accounts. Null when we are not root.
 */
export function unprivilegedUser(): UnixUser | null {
  if (process.getuid?.() !== 0) return null
  const accounts = readFileSync('/etc/passwd', 'utf8')
  for (const name of ['postgres', 'nobody']) {
    const found = accounts.match(new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm'))
    if (found) return { uid: Number(found[1]), gid: Number(found[2]) }
  }
  throw new Error('Postgres cannot run as root, and there is neither a user `postgres` nor `nobody`.')
}

import { spawnSync } from 'node:child_process'
import type { UnixUser } from './unprivilegedUser.ts'

/** Whether that user may enter the folder, or run the file: asked of the system, not computed from modes. */
export function isReachable(path: string, user: UnixUser): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...user, cwd: '/' }).status === 0
}

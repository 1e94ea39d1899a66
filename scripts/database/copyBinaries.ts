import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Copies Postgres to a folder that its user can reach, once per version. Returns the folder. */
export function copyBinaries(from: string, to: string): string {
  const { version } = JSON.parse(readFileSync(join(from, '..', 'package.json'), 'utf8')) as {
    version: string
  }
  const mark = join(to, 'VERSION')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === version) return to
  const half = `${to}.new`
  rmSync(half, { recursive: true, force: true })
  cpSync(from, half, { recursive: true, verbatimSymlinks: true })
  // A clone made under a strict umask is readable for its owner only.
  spawnSync('chmod', ['-R', 'go+rX', half])
  writeFileSync(join(half, 'VERSION'), version)
  rmSync(to, { recursive: true, force: true })
  renameSync(half, to)
  return to
}

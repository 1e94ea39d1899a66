import { spawnSync } from 'node:child_process'

/** A locale of this machine that knows Unicode's letters; `C` where there is none, and Korean search is slow. */
export function utf8Locale(): string {
  const answer = spawnSync('locale', ['-a'], { encoding: 'utf8' })
  const names = answer.stdout?.split(/\s+/) ?? []
  return (
    names.find((name) => /^(C|en_US)\.utf-?8$/i.test(name)) ??
    names.find((name) => /utf-?8/i.test(name)) ??
    'C'
  )
}

import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runWithProgress } from '../ground/runWithProgress.mjs'

const MADE_OF = [
  'app/**/*.*',
  'components/**/*.*',
  'lib/**/*.ts',
  'messages/*.json',
  'public/**/*.*',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'tsconfig.web.json',
  'package-lock.json',
]
const NO_PART = /\.test\.tsx?$/

/** Builds the pages when what they are made of has changed since. Throws with what the build said. */
export async function buildDesk(root: string): Promise<void> {
  const stamp = join(root, '.next', 'made-from')
  const wanted = fingerprint(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const { code, output } = await runWithProgress(
    'Building the desk',
    process.execPath,
    [join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
    { cwd: root, env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } },
  )
  if (code !== 0) throw new Error(`the desk could not be built:\n${output}`)
  writeFileSync(stamp, wanted)
}

function fingerprint(root: string): string {
  const hash = createHash('sha256')
  for (const file of globSync(MADE_OF, { cwd: root })
    .filter((path) => !NO_PART.test(path))
    .sort()) {
    hash.update(file).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

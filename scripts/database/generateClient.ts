import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import packageFile from '../../package.json' with { type: 'json' }

/**
 * Generates Prisma's client under prisma/generated when the schema or Prisma's version is another than last time;
 * otherwise it costs one small file to read. Throws with what Prisma said.
 */
export function generateClient(root: string): void {
  const schema = readFileSync(join(root, 'prisma', 'schema.prisma'))
  const wanted = createHash('sha256').update(packageFile.devDependencies.prisma).update(schema).digest('hex')
  const stamp = join(root, 'prisma', 'generated', 'made-from')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const cli = join(root, 'node_modules', 'prisma', 'build', 'index.js')
  const done = spawnSync(process.execPath, [cli, 'generate', '--no-hints'], {
    cwd: root,
    encoding: 'utf8',
    // Generating needs no engine, but the CLI wants to see one, and would download it.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
  })
  if (done.status !== 0) throw new Error(`prisma generate failed:\n${done.stdout}${done.stderr}`)
  writeFileSync(stamp, wanted)
}

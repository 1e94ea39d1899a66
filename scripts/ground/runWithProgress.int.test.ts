import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runWithProgress } from './runWithProgress.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'progress-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a failed command’s code and everything it said are kept', async () => {
  const { code, output } = await runWithProgress('Trying', 'sh', ['-c', 'echo out; echo err >&2; exit 3'], {
    cwd: folder,
  })
  expect(code).toBe(3)
  expect(output).toContain('out\n')
  expect(output).toContain('err\n')
})

test('a command that does not exist is a failure that names it', async () => {
  const { code, output } = await runWithProgress('Trying', 'no-such-command', [], { cwd: folder })
  expect(code).not.toBe(0)
  expect(output).toContain('spawn no-such-command ENOENT')
})

test('Ctrl-C during an install leaves nothing of it running', async () => {
  const child = join(folder, 'grandchild')
  const program = `import { runWithProgress } from '${resolve('scripts/ground/runWithProgress.mjs')}'
    await runWithProgress('Waiting', 'sh', ['-c', 'sleep 600 & echo $! > ${child}; wait'], { cwd: '${folder}' })`
  const running = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'ignore' })
  await expect.poll(() => existsSync(child) && readFileSync(child, 'utf8')).toMatch(/\d/)
  running.kill('SIGINT')
  expect((await once(running, 'exit'))[0]).toBe(130)
  const state = () => {
    const file = `/proc/${readFileSync(child, 'utf8').trim()}/stat`
    return existsSync(file) ? readFileSync(file, 'utf8').split(') ')[1]?.[0] : 'gone'
  }
  await expect.poll(state).toMatch(/gone|Z/)
})

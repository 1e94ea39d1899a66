import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isInstalled } from './isInstalled.mjs'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'installed-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const wanted = {
  '': {},
  'node_modules/node': { version: '24.0.0' },
  'node_modules/zod': { version: '4.0.0' },
  'node_modules/other-platform': { version: '1.0.0', optional: true },
}
const complete = { 'node_modules/node': { version: '24.0.0' }, 'node_modules/zod': { version: '4.0.0' } }

function write(file: string, text: string): string {
  const path = join(root, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}

/** A folder as npm leaves it; `node` is what the pinned Node answers when it is asked for its version. */
function installed(present: object, node = 'v24.0.0'): boolean {
  write('package-lock.json', JSON.stringify({ packages: wanted }))
  write('node_modules/.package-lock.json', JSON.stringify({ packages: present }))
  chmodSync(write('node_modules/node/bin/node', `#!/bin/sh\necho ${node}\n`), 0o755)
  return isInstalled(root)
}

test('a complete folder is not installed again; other platforms’ binaries are not missed', () => {
  expect(installed(complete)).toBe(true)
})

test('a bare clone is installed', () => {
  write('package-lock.json', JSON.stringify({ packages: wanted }))
  expect(isInstalled(root)).toBe(false)
})

test('a changed lockfile is installed', () => {
  expect(installed({ ...complete, 'node_modules/zod': { version: '3.9.9' } })).toBe(false)
  expect(installed({ 'node_modules/node': { version: '24.0.0' } })).toBe(false)
})

test('a folder brought from another machine, whose Node does not run, is installed', () => {
  expect(installed(complete, 'exec format error')).toBe(false)
})

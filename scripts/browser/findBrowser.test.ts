import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findBrowser } from './findBrowser.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browsers-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function program(name: string, body: string): string {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `#!/bin/sh\n${body}\n`)
  chmodSync(file, 0o755)
  return file
}

const nowhere = { asked: undefined, path: '/nonexistent', downloaded: '/nonexistent/chrome' }

test('the machine’s own browser is named by its full path, because Playwright looks nowhere else', () => {
  const chromium = program('bin/chromium', 'echo Chromium 156.0')
  expect(findBrowser({ ...nowhere, path: `/nonexistent${delimiter}${dirname(chromium)}` })).toBe(chromium)
})

test('a stub that only says how to install a browser is passed over for the downloaded one', () => {
  const stub = program('bin/chromium-browser', 'echo "snap install chromium"; exit 1')
  const downloaded = program('downloaded/chrome', 'echo Google Chrome for Testing 156.0')
  expect(findBrowser({ asked: undefined, path: dirname(stub), downloaded })).toBe(downloaded)
})

test('what CHROMIUM_PATH asks for is taken, and never silently replaced', () => {
  const asked = program('mine', 'echo Chromium 156.0')
  const other = program('bin/chromium', 'echo Chromium 1.0')
  expect(findBrowser({ ...nowhere, path: dirname(other), asked })).toBe(asked)
  expect(() => findBrowser({ ...nowhere, path: dirname(other), asked: join(folder, 'none') })).toThrow(
    /CHROMIUM_PATH/,
  )
})

test('a machine without a browser is told apart from one with', () => {
  expect(findBrowser(nowhere)).toBeNull()
})

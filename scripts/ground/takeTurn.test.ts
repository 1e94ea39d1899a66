import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { takeTurn } from './takeTurn.mjs'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'turn-'))
  file = join(folder, 'deep', 'install.lock')
  vi.spyOn(console, 'log').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

test('a second install waits until the first has given its turn back', async () => {
  const first = await takeTurn(file)
  let second: Awaited<ReturnType<typeof takeTurn>> = null
  const waiting = takeTurn(file).then((turn) => {
    second = turn
  })
  await vi.waitFor(() => expect(console.log).toHaveBeenCalledOnce())
  expect(second).toBeNull()
  first?.giveBack()
  await waiting
  expect(second).not.toBeNull()
})

test('the turn of a process that died is taken over', async () => {
  const dead = spawnSync(process.execPath, ['--version']).pid
  const turn = await takeTurn(file)
  writeFileSync(file, String(dead))
  expect(await takeTurn(file)).not.toBeNull()
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
  turn?.giveBack()
  expect(existsSync(file)).toBe(false)
})

test('a folder that cannot be written is reported, and nobody waits for ever', async () => {
  writeFileSync(join(folder, 'deep'), 'a file where the folder should be')
  expect(await takeTurn(file)).toBeNull()
  expect(console.error).toHaveBeenCalledWith(expect.stringContaining('cannot be written'))
})

import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { keptSecret } from './keptSecret.ts'

const folder = mkdtempSync(join(tmpdir(), 'secret-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a secret is made once, long enough to sign with, and nobody else’s to read', () => {
  const file = join(folder, 'deep', 'secret')
  const secret = keptSecret(file)
  expect(secret.length).toBeGreaterThanOrEqual(32)
  expect(keptSecret(file)).toBe(secret)
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

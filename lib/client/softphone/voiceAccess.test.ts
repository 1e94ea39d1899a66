import { expect, test } from 'vitest'
import { createVoiceAccess } from './voiceAccess.ts'

const MINUTE = 60_000

test('lines share a token, one that grows old is renewed before it is used, and a refusal is not remembered', async () => {
  let now = 0
  let asked = 0
  let refuse = false
  const access = createVoiceAccess(
    async () => {
      asked += 1
      if (refuse) throw new Error('no')
      return { token: `token-${asked}`, identity: 'i', signalingHost: null }
    },
    () => now,
  )
  const [one, other] = await Promise.all([access.fresh(), access.fresh()])
  expect([one.token, other.token]).toEqual(['token-1', 'token-1'])
  now = 9 * MINUTE
  expect((await access.fresh()).token).toBe('token-2')
  now = 20 * MINUTE
  refuse = true
  await expect(access.fresh()).rejects.toThrow('no')
  refuse = false
  expect((await access.fresh()).token).toBe('token-4')
})

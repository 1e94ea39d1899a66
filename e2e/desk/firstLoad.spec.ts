import { gzipSync } from 'node:zlib'
import { expect } from '@playwright/test'
import { test } from '../fixtures/deskTest.ts'

/** An empty page of the framework is 135 kB, the Voice SDK 66, the socket's client 15. */
const MOST_BYTES = 260_000
/** A word of the Voice SDK that no other script has. */
const SDK = 'chunderw'

test('the first load of the desk is at most 260 kB of zipped JavaScript, the phone included', async ({
  agent,
  browser,
  desk,
}) => {
  const context = await browser.newContext({ baseURL: desk.url, permissions: ['microphone'] })
  const scripts = new Map<string, Promise<Buffer>>()
  context.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.set(response.url(), response.body())
  })
  const [account] = desk.accounts.filter(({ email }) => email.startsWith('jimin'))
  await context.request.post('/api/auth/sign-in/email', {
    headers: { origin: desk.url },
    data: { email: account?.email, password: account?.password },
  })
  await agent('jimin', { context })
  const bodies = () => Promise.all(scripts.values())
  await expect.poll(async () => (await bodies()).some((body) => body.includes(SDK))).toBe(true)
  const bytes = (await bodies()).reduce((sum, body) => sum + gzipSync(body).byteLength, 0)
  await context.close()
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES)
})

import { expect } from '@playwright/test'
import { accessToken } from '../fixtures/accessToken.ts'
import { test } from '../fixtures/voiceTest.ts'

test('a browser registers, is known by its identity, and unregisters', async ({ openPhone, named }) => {
  const phone = await openPhone(named('agent'))
  await phone.do('register')
  expect(await phone.do('state')).toMatchObject({ device: 'registered', identity: named('agent') })
  await phone.do('unregister')
  expect(await phone.do('state')).toMatchObject({ device: 'unregistered' })
  expect((await phone.events()).map(({ name }) => name)).toEqual([
    'registering',
    'registered',
    'unregistered',
  ])
})

test('a browser whose socket breaks is registered again by itself', async ({
  openPhone,
  openProxy,
  named,
}) => {
  const proxy = await openProxy()
  const phone = await openPhone(named('agent'), { proxy })
  await phone.do('register')
  proxy.cut()
  await phone.sees('unregistered')
  await phone.sees('registered', 2)
})

const BAD_TOKENS = [
  ['expired', (identity: string) => accessToken(identity, { ttl: -10 }), 20104],
  [
    'signed with another key',
    (identity: string) => accessToken(identity, { secret: 'not-the-secret-0000' }),
    20101,
  ],
  ['no token at all', () => 'nonsense', 20101],
] as const

for (const [what, mint, code] of BAD_TOKENS) {
  test(`a token that is ${what} is refused once, without a storm of reconnects`, async ({
    openPhone,
    openProxy,
    named,
  }) => {
    const proxy = await openProxy()
    const phone = await openPhone(named('agent'), { jwt: mint(named('agent')), proxy })
    await expect(phone.do('register')).rejects.toThrow()
    expect(await phone.sees('error')).toMatchObject({ detail: code })
    expect(await phone.do('state')).toMatchObject({ device: 'unregistered' })
    // A storm would come at ten a second.
    await phone.page.waitForTimeout(1000)
    expect(proxy.connections()).toBe(1)
  })
}

test('a token without the right to receive calls cannot register', async ({
  openPhone,
  openProxy,
  named,
}) => {
  const proxy = await openProxy()
  const phone = await openPhone(named('agent'), { token: { mayReceive: false }, proxy })
  await expect(phone.do('register')).rejects.toThrow()
  expect(await phone.sees('error')).toMatchObject({ detail: 20151 })
  expect(proxy.connections()).toBe(1)
})

test('a token without an application cannot call', async ({ openPhone, named, webhooks }) => {
  const jwt = accessToken(named('agent'))
  const phone = await openPhone(named('agent'), { jwt })
  await phone.do('connect', { params: { To: '+15005550006' } })
  expect(await phone.sees('error')).toMatchObject({ detail: 20151 })
  await phone.sees('call.disconnect')
  expect(webhooks.requestsTo('/voice')).toEqual([])
})

test('a token that runs out ends the registration, and a fresh one brings it back', async ({
  openPhone,
  named,
}) => {
  const phone = await openPhone(named('agent'), { token: { ttl: 3 }, device: { tokenRefreshMs: 1000 } })
  await phone.do('register')
  await phone.sees('tokenWillExpire')
  expect(await phone.sees('error')).toMatchObject({ detail: 20104 })
  await phone.sees('unregistered')
  await phone.do('updateToken', accessToken(named('agent')))
  await phone.sees('registered', 2)
})

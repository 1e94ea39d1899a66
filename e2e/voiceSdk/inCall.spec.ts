import { expect } from '@playwright/test'
import { accessToken } from '../fixtures/accessToken.ts'
import type { Softphone } from '../fixtures/softphone.ts'
import { test } from '../fixtures/voiceTest.ts'

/** What was heard of a tone since then: windows without it, of all. The first and the last may be cut off. */
async function expectUnbroken(phone: Softphone, hz: number, sinceMs: number, seconds: number): Promise<void> {
  await expect
    .poll(async () => (await phone.gapsIn(hz, sinceMs)).windows)
    .toBeGreaterThanOrEqual(seconds * 10)
  expect(await phone.gapsIn(hz, sinceMs)).toMatchObject({ missing: 0 })
}

test.describe('two browsers in a call', () => {
  let caller: Softphone
  let callee: Softphone

  test.beforeEach(async ({ openPhone, openProxy, named, webhooks }) => {
    webhooks.answer('/voice', `<Dial><Client>${named('callee')}</Client></Dial>`)
    callee = await openPhone(named('callee'), { proxy: await openProxy() })
    await callee.do('register')
    caller = await openPhone(named('caller'))
    await caller.do('connect', {})
    await callee.sees('incoming')
    await callee.do('accept')
    await caller.hears(callee.hz)
    await callee.hears(caller.hz)
  })

  test('a muted browser is not heard, but hears', async () => {
    await caller.do('mute', true)
    await caller.sees('call.mute')
    await callee.hearsNo(caller.hz, 1)
    await caller.hears(callee.hz)
    await caller.do('mute', false)
    await callee.hears(caller.hz)
  })

  test('keys pressed in one browser are heard as tones in the other', async () => {
    await caller.do('sendDigits', '5')
    await Promise.all([callee.hears(770, 0.1), callee.hears(1336, 0.1)])
  })

  test('a fresh token does not interrupt the sound', async ({ named, applicationSid }) => {
    const sinceMs = await callee.do('now')
    await callee.do('updateToken', accessToken(named('callee'), { applicationSid }))
    await expectUnbroken(callee, caller.hz, sinceMs, 2)
    expect(await callee.do('state')).toMatchObject({ call: 'open', device: 'registered' })
    expect(await callee.hasSeen('error')).toBe(false)
    await callee.do('disconnect')
    await caller.sees('call.disconnect')
  })

  test('a message of the application is acknowledged', async () => {
    const sid = await caller.do('sendMessage', '안녕하세요')
    expect(sid).toMatch(/^KX/)
    await caller.sees('call.messageSent')
  })
})

test('a call whose socket breaks goes on, sound and all, and can be ended from both sides', async ({
  openPhone,
  openProxy,
  named,
  webhooks,
}) => {
  webhooks.answer('/voice', `<Dial><Client>${named('callee')}</Client></Dial>`)
  const [nearProxy, farProxy] = [await openProxy(), await openProxy()]
  const callee = await openPhone(named('callee'), { proxy: farProxy })
  await callee.do('register')
  const caller = await openPhone(named('caller'), { proxy: nearProxy })
  await caller.do('connect', {})
  await callee.sees('incoming')
  await callee.do('accept')
  await caller.hears(callee.hz)
  await callee.hears(caller.hz)

  const [callerSince, calleeSince] = [await caller.do('now'), await callee.do('now')]
  for (const [phone, proxy] of [
    [caller, nearProxy],
    [callee, farProxy],
  ] as const) {
    proxy.close()
    await phone.sees('call.reconnecting')
    proxy.open()
    await phone.sees('call.reconnected')
    expect(await phone.do('state')).toMatchObject({ call: 'open' })
  }
  await callee.sees('registered', 2)
  await expectUnbroken(caller, callee.hz, callerSince, 2)
  await expectUnbroken(callee, caller.hz, calleeSince, 2)

  await callee.do('disconnect')
  await caller.sees('call.disconnect')
})

test('a call whose browser does not come back ends for the other side', async ({
  openPhone,
  openProxy,
  named,
  webhooks,
}) => {
  webhooks.answer('/voice', `<Dial><Client>${named('callee')}</Client></Dial>`)
  const proxy = await openProxy()
  const callee = await openPhone(named('callee'))
  await callee.do('register')
  const caller = await openPhone(named('caller'), { proxy, device: { maxCallSignalingTimeoutMs: 3000 } })
  await caller.do('connect', {})
  await callee.sees('incoming')
  await callee.do('accept')
  await callee.hears(caller.hz)
  const sinceMs = await callee.do('now')
  proxy.close()
  await expectUnbroken(callee, caller.hz, sinceMs, 2)
  await callee.sees('call.disconnect')
})

test('a page that closes hangs up', async ({ openPhone, named, webhooks }) => {
  webhooks.answer('/voice', `<Dial><Client>${named('callee')}</Client></Dial>`)
  const callee = await openPhone(named('callee'))
  await callee.do('register')
  const caller = await openPhone(named('caller'))
  await caller.do('connect', {})
  await callee.sees('incoming')
  await callee.do('accept')
  await callee.hears(caller.hz)
  await caller.page.close({ runBeforeUnload: false })
  await callee.sees('call.disconnect')
})

test('the document reads the keys a browser presses', async ({ openPhone, named, webhooks }) => {
  webhooks.answer('/voice', '<Gather action="/pressed" numDigits="6" timeout="20"/>')
  webhooks.answer('/pressed', '<Echo/>')
  const phone = await openPhone(named('agent'))
  await phone.do('connect', {})
  await phone.sees('call.accept')
  await phone.do('sendDigits', '12w3*90')
  await expect.poll(() => webhooks.requestsTo('/pressed')[0]?.params).toMatchObject({ Digits: '123*90' })
  await phone.hears(phone.hz)
})

test('one page holds two calls at once, each with its own sound', async ({ openPhone, named, webhooks }) => {
  webhooks.answer('/voice', '<Echo/>')
  const one = await openPhone(named('agent'))
  const two = await openPhone(named('agent'), { page: one.page })
  await one.do('connect', {})
  await two.do('connect', {})
  await Promise.all([one.hears(one.hz), two.hears(two.hz)])
  await Promise.all([one.hearsNo(two.hz), two.hearsNo(one.hz)])
  await one.do('mute', true)
  await one.hearsNo(one.hz)
  await two.hears(two.hz)
})

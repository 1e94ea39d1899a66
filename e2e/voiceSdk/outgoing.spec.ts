import { expect } from '@playwright/test'
import { toneWav } from '../fixtures/toneWav.ts'
import { test } from '../fixtures/voiceTest.ts'

const SPOKEN = { To: '+82 10-1234&5678', 이름: '홍길동 + 김철수 & 50%', From: 'client:boss', memo: 'a=b' }

test('what a browser says with its call reaches the application as it was said', async ({
  openPhone,
  named,
  webhooks,
  applicationSid,
}) => {
  webhooks.answer('/voice', '<Echo/>')
  const phone = await openPhone(named('agent'))
  await phone.do('connect', { params: SPOKEN })
  await phone.sees('call.accept')
  const callSid = await phone.callSid()
  expect(webhooks.requestsTo('/voice').map(({ params }) => params)).toMatchObject([
    {
      ...SPOKEN,
      From: `client:${named('agent')}`,
      Caller: `client:${named('agent')}`,
      CallSid: callSid,
      ApplicationSid: applicationSid,
      Direction: 'inbound',
      CallStatus: 'ringing',
    },
  ])
  await phone.hears(phone.hz)
})

test('a browser hears what the document plays, and the call ends with the document', async ({
  openPhone,
  named,
  webhooks,
  client,
}) => {
  webhooks.serve('/tone.wav', toneWav(1000, 2))
  webhooks.answer('/voice', `<Play>${webhooks.url}/tone.wav</Play>`)
  const phone = await openPhone(named('agent'))
  await phone.do('connect', {})
  await phone.hears(1000, 1)
  await phone.sees('call.disconnect')
  expect(await phone.hasSeen('error')).toBe(false)
  const callSid = await phone.callSid()
  await expect.poll(async () => (await client.calls(callSid).fetch()).status).toBe('completed')
})

test('a browser that hangs up ends the call', async ({ openPhone, named, webhooks, client }) => {
  webhooks.answer('/voice', '<Echo/>')
  const phone = await openPhone(named('agent'))
  await phone.do('connect', {})
  await phone.hears(phone.hz)
  const callSid = await phone.callSid()
  await phone.do('disconnect')
  await phone.sees('call.disconnect')
  await expect.poll(async () => (await client.calls(callSid).fetch()).status).toBe('completed')
})

test('a call ended by REST ends in the browser', async ({ openPhone, named, webhooks, client }) => {
  webhooks.answer('/voice', '<Echo/>')
  const phone = await openPhone(named('agent'))
  await phone.do('connect', {})
  await phone.sees('call.accept')
  const callSid = await phone.callSid()
  await client.calls(callSid).update({ status: 'completed' })
  await phone.sees('call.disconnect')
})

test('a call that is rejected before it has a sid ends in the browser', async ({
  openPhone,
  named,
  webhooks,
}) => {
  webhooks.answer('/voice', '<Reject reason="busy"/>')
  const phone = await openPhone(named('agent'))
  await phone.do('connect', {})
  await phone.sees('call.disconnect')
  expect(await phone.hasSeen('call.accept')).toBe(false)
  expect(await phone.do('state')).toMatchObject({ call: 'closed' })
})

test('the caller hears the ringing before anybody has answered', async ({ openPhone, named, webhooks }) => {
  webhooks.answer('/voice', `<Dial answerOnBridge="true"><Client>${named('callee')}</Client></Dial>`)
  const callee = await openPhone(named('callee'))
  await callee.do('register')
  const caller = await openPhone(named('caller'))
  await caller.do('connect', {})
  expect(await caller.sees('call.ringing')).toEqual({ name: 'call.ringing', detail: true })
  // The American ringback: 440 and 480 Hz for two seconds in six.
  await caller.hears(440)
  expect(await caller.hasSeen('call.accept')).toBe(false)
  await callee.sees('incoming')
  await callee.do('accept')
  await caller.sees('call.accept')
  await caller.hears(callee.hz)
  await callee.hears(caller.hz)
  await caller.hearsNo(440)
})

test('a browser that gives up while it rings leaves nobody ringing', async ({
  openPhone,
  named,
  webhooks,
  client,
}) => {
  webhooks.answer('/voice', `<Dial answerOnBridge="true"><Client>${named('callee')}</Client></Dial>`)
  const callee = await openPhone(named('callee'))
  await callee.do('register')
  const caller = await openPhone(named('caller'))
  await caller.do('connect', {})
  await caller.sees('call.ringing')
  await callee.sees('incoming')
  const callSid = await caller.callSid()
  await caller.do('disconnect')
  await callee.sees('call.cancel')
  await expect.poll(async () => (await client.calls(callSid).fetch()).status).toBe('no-answer')
})

import { expect } from '@playwright/test'
import type { Softphone } from '../fixtures/softphone.ts'
import { test } from '../fixtures/voiceTest.ts'

/** `caller` calls; the document dials `callee`, and reports to `/after` how that went. */
function dialing(callee: string, inside = '', attributes = ''): string {
  return `<Dial action="/after" ${attributes}><Client><Identity>${callee}</Identity>${inside}</Client></Dial>`
}

async function talkTogether(one: Softphone, other: Softphone): Promise<void> {
  await one.hears(other.hz)
  await other.hears(one.hz)
}

test('two browsers talk, and each is told who and why', async ({ openPhone, named, webhooks }) => {
  const memo = '1+1 = 둘 &amp; 그 이상'
  webhooks.answer('/voice', dialing(named('callee'), `<Parameter name="memo" value="${memo}"/>`))
  const [callee, caller] = [await openPhone(named('callee')), await openPhone(named('caller'))]
  await callee.do('register')
  await caller.do('connect', {})
  await callee.sees('incoming')
  const { parameters, customParameters } = await callee.do('callFacts')
  expect(parameters).toMatchObject({
    CallSid: expect.stringMatching(/^CA[0-9a-f]{32}$/),
    From: `client:${named('caller')}`,
    To: `client:${named('callee')}`,
  })
  expect(customParameters).toEqual({ memo: '1+1 = 둘 & 그 이상' })
  await callee.do('accept')
  await callee.sees('call.accept')
  await talkTogether(caller, callee)
  await caller.hearsNo(caller.hz)
  await callee.hearsNo(callee.hz)
  await callee.do('disconnect')
  await caller.sees('call.disconnect')
  await expect
    .poll(() => webhooks.requestsTo('/after')[0]?.params)
    .toMatchObject({ DialCallStatus: 'completed', DialBridged: 'true', DialCallSid: parameters.CallSid })
})

test('the callee sees that the caller has hung up', async ({ openPhone, named, webhooks }) => {
  webhooks.answer('/voice', dialing(named('callee')))
  const [callee, caller] = [await openPhone(named('callee')), await openPhone(named('caller'))]
  await callee.do('register')
  await caller.do('connect', {})
  await callee.sees('incoming')
  await callee.do('accept')
  await talkTogether(caller, callee)
  await caller.do('disconnect')
  await callee.sees('call.disconnect')
})

test('a call that is rejected was busy', async ({ openPhone, named, webhooks }) => {
  webhooks.answer('/voice', dialing(named('callee')))
  webhooks.answer('/after', '<Hangup/>')
  const [callee, caller] = [await openPhone(named('callee')), await openPhone(named('caller'))]
  await callee.do('register')
  await caller.do('connect', {})
  await callee.sees('incoming')
  await callee.do('reject')
  await callee.sees('call.reject')
  await expect.poll(() => webhooks.requestsTo('/after')[0]?.params).toMatchObject({ DialCallStatus: 'busy' })
  await caller.sees('call.disconnect')
})

test('a call that is ignored rings on for the caller and was not answered', async ({
  openPhone,
  named,
  webhooks,
}) => {
  webhooks.answer('/voice', dialing(named('callee'), '', 'timeout="5"'))
  const [callee, caller] = [await openPhone(named('callee')), await openPhone(named('caller'))]
  await callee.do('register')
  await caller.do('connect', {})
  await callee.sees('incoming')
  await callee.do('ignore')
  await caller.hears(440)
  await expect
    .poll(() => webhooks.requestsTo('/after')[0]?.params, { timeout: 15_000 })
    .toMatchObject({ DialCallStatus: 'no-answer' })
  expect(await callee.do('state')).toMatchObject({ device: 'registered' })
})

test('a caller who gives up takes the call back', async ({ openPhone, named, webhooks }) => {
  webhooks.answer('/voice', dialing(named('callee')))
  const [callee, caller] = [await openPhone(named('callee')), await openPhone(named('caller'))]
  await callee.do('register')
  await caller.do('connect', {})
  await callee.sees('incoming')
  await caller.do('disconnect')
  await callee.sees('call.cancel')
})

test('a call rings in every browser of an identity, and the first that answers has it', async ({
  openPhone,
  named,
  webhooks,
}) => {
  webhooks.answer('/voice', dialing(named('callee')))
  const [desk, laptop, caller] = [
    await openPhone(named('callee')),
    await openPhone(named('callee')),
    await openPhone(named('caller')),
  ]
  await desk.do('register')
  await laptop.do('register')
  await caller.do('connect', {})
  await desk.sees('incoming')
  await laptop.sees('incoming')
  await laptop.do('accept')
  await desk.sees('call.cancel')
  await talkTogether(caller, laptop)
  expect(await desk.do('state')).toMatchObject({ device: 'registered', call: 'closed' })
})

test('nobody registered means no answer, at once', async ({ openPhone, named, webhooks }) => {
  webhooks.answer('/voice', dialing(named('nobody')))
  const caller = await openPhone(named('caller'))
  await caller.do('connect', {})
  await expect
    .poll(() => webhooks.requestsTo('/after')[0]?.params)
    .toMatchObject({ DialCallStatus: 'no-answer' })
})

test('a browser that loses its socket while it rings is rung again', async ({
  openPhone,
  openProxy,
  named,
  webhooks,
}) => {
  webhooks.answer('/voice', dialing(named('callee')))
  const proxy = await openProxy()
  const [callee, caller] = [await openPhone(named('callee'), { proxy }), await openPhone(named('caller'))]
  await callee.do('register')
  await caller.do('connect', {})
  await callee.sees('incoming')
  proxy.cut()
  await callee.sees('incoming', 2)
  await callee.do('accept')
  await talkTogether(caller, callee)
})

test('another line takes over a call that still rings', async ({ openPhone, named, webhooks }) => {
  webhooks.answer('/voice', dialing(named('callee'), '<Parameter name="ticket" value="77"/>'))
  const [callee, other, caller] = [
    await openPhone(named('callee')),
    await openPhone(named('colleague')),
    await openPhone(named('caller')),
  ]
  await callee.do('register')
  await caller.do('connect', {})
  await callee.sees('incoming')
  const rung = await callee.do('callFacts')
  await other.do('connect', { connectToken: rung.connectToken ?? '' })
  await other.sees('call.accept')
  await callee.sees('call.cancel')
  const taken = await other.do('callFacts')
  expect(taken.parameters).toEqual(rung.parameters)
  expect(taken.customParameters).toEqual({ ticket: '77' })
  await talkTogether(caller, other)
})

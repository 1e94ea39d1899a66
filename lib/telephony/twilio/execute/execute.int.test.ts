import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { CarrierControl } from '#e2e/fixtures/carrierControl.ts'
import { type CarrierProcess, CREDENTIALS, startCarrier } from '#e2e/fixtures/carrierProcess.ts'
import { startWebhookServer, type WebhookServer } from '#e2e/fixtures/webhookServer.ts'
import type { Instruction } from '#lib/domain/calls/instruction.ts'
import type { Provider } from '../../provider.ts'
import { connect } from '../connect.ts'
import { render } from '../render.ts'
import { buyNumber } from '../setUp/buyNumber.ts'
import { twilioProvider } from '../twilioProvider.ts'

const [KIM, LEE] = ['+821055550111', '+821055550222'] as const
const [KIM_HZ, LEE_HZ] = [600, 900] as const

let carrier: CarrierProcess
let webhooks: WebhookServer
let control: CarrierControl
let provider: Provider
let ours: string

beforeAll(async () => {
  ;[carrier, webhooks] = await Promise.all([startCarrier(), startWebhookServer()])
  control = new CarrierControl(carrier.url)
  const connection = connect({ ...CREDENTIALS, publicUrl: webhooks.url, apiUrl: carrier.url })
  provider = twilioProvider(connection)
  ours = (await buyNumber(connection, { country: 'KR', name: 'Support' })).number
  const silence = new URL(`${webhooks.url}/webhooks/twilio/silence`)
  webhooks.answer(silence.pathname, bodyOf([{ type: 'silence' }]))
})
afterEach(() => control.reset())
afterAll(async () => {
  await carrier.stop()
  await webhooks.close()
})

/** What stands inside the document; the webhook server writes the rest. */
function bodyOf(instructions: readonly Instruction[]): string {
  return render(instructions, webhooks.url).replace(/^.*<Response>|<\/Response>$/g, '')
}

/** Both in one conference, talking. */
async function talking(callId: string) {
  const refs: string[] = []
  for (const [legId, to, hz] of [
    ['kim', KIM, KIM_HZ],
    ['lee', LEE, LEE_HZ],
  ] as const) {
    await control.addHandset(to, { onRing: { answerAfterMs: 0 }, speak: { tones: [hz] } })
    refs.push(await provider.dial({ callId, legId: `${legId}-${callId}`, to, from: ours }))
  }
  await heardBy(LEE).toEqual([KIM_HZ])
  await heardBy(KIM).toEqual([LEE_HZ])
  return { kim: refs[0] ?? '', lee: refs[1] ?? '' }
}

function heardBy(number: string, when = '') {
  return expect.poll(() => control.tones(number), { timeout: 10_000, message: when })
}

async function recordingOf(leg: string) {
  return (await control.recordings()).find(({ callSid }) => callSid === leg)
}

test('who is held silently hears nothing and is not heard, and is back when it is over', async () => {
  const { kim } = await talking('silent')
  await provider.syncParticipant({
    callId: 'silent',
    providerRef: kim,
    hold: true,
    mute: false,
    silent: true,
    heardBy: null,
  })
  await heardBy(KIM).toEqual([])
  await heardBy(LEE).toEqual([])
  await provider.syncParticipant({
    callId: 'silent',
    providerRef: kim,
    hold: false,
    mute: false,
    silent: true,
    heardBy: null,
  })
  await heardBy(LEE).toEqual([KIM_HZ])
})

test('a call whose conference ended and was begun anew is held in the new one', async () => {
  for (const round of ['first', 'again']) {
    const { kim } = await talking('anew')
    const hold = (on: boolean) =>
      provider.syncParticipant({
        callId: 'anew',
        providerRef: kim,
        hold: on,
        mute: false,
        silent: true,
        heardBy: null,
      })
    await hold(true)
    await heardBy(KIM, round).toEqual([])
    await hold(false)
    await heardBy(KIM, round).toEqual([LEE_HZ])
    await control.reset()
  }
})

test('a recording is started once, paused and resumed as often as it is asked, and stays one recording', async () => {
  const { kim } = await talking('recorded')
  expect(await provider.syncRecording({ providerRef: kim, on: false })).toBeNull()
  const started = await provider.syncRecording({ providerRef: kim, on: true })
  expect(await provider.syncRecording({ providerRef: kim, on: true })).toBe(started)
  for (const on of [false, false, true, true]) {
    expect(await provider.syncRecording({ providerRef: kim, on })).toBe(started)
    await vi.waitFor(async () => expect((await recordingOf(kim))?.status).toBe(on ? 'in-progress' : 'paused'))
  }
})

test('a leg that is moved talks in the other call, and moving it again does not interrupt it', async () => {
  const { kim } = await talking('here')
  const move = { callId: 'there', legId: 'kim-here', providerRef: kim, role: 'outside' } as const
  await provider.moveLeg(move)
  await vi.waitFor(async () =>
    expect((await provider.listPresentLegs('there')).map((one) => one.providerRef)).toEqual([kim]),
  )
  await heardBy(LEE).toEqual([])
  await control.addHandset('+821055550333', { onRing: { answerAfterMs: 0 }, speak: { tones: [1200] } })
  await provider.dial({ callId: 'there', legId: 'park', to: '+821055550333', from: ours })
  await heardBy(KIM).toEqual([1200])
  const before = (await control.deliveries()).length
  await provider.moveLeg(move)
  expect(await control.deliveries()).toHaveLength(before)
})

test('a whisperer is heard by the one he whispers to, and by everybody once he barges in', async () => {
  const { kim, lee } = await talking('coached')
  const [PARK, PARK_HZ] = ['+821055550444', 1200]
  await control.addHandset(PARK, { onRing: { answerAfterMs: 0 }, speak: { tones: [PARK_HZ] } })
  const park = await provider.dial({ callId: 'coached', legId: 'park-coached', to: PARK, from: ours })
  await heardBy(LEE).toEqual([KIM_HZ, PARK_HZ])
  const sync = (change: { readonly mute: boolean; readonly heardBy: string | null }) =>
    provider.syncParticipant({ callId: 'coached', providerRef: park, hold: false, silent: true, ...change })
  await sync({ mute: true, heardBy: null })
  await heardBy(KIM).toEqual([LEE_HZ])
  await heardBy(PARK).toEqual([KIM_HZ, LEE_HZ])
  await sync({ mute: false, heardBy: kim })
  await heardBy(KIM).toEqual([LEE_HZ, PARK_HZ])
  await heardBy(LEE).toEqual([KIM_HZ])
  await sync({ mute: false, heardBy: lee })
  await heardBy(LEE).toEqual([KIM_HZ, PARK_HZ])
  await heardBy(KIM).toEqual([LEE_HZ])
  await sync({ mute: false, heardBy: null })
  await heardBy(KIM).toEqual([LEE_HZ, PARK_HZ])
})

test('who is fetched to a flow is out of the conversation, and the message he leaves there is not the talk’s recording', async () => {
  const { kim } = await talking('flowing')
  webhooks.answer('/webhooks/twilio/flow', bodyOf([{ type: 'record', maxSeconds: 60, step: 1 }]))
  const talk = await provider.syncRecording({ providerRef: kim, on: true })
  await provider.runFlow({ providerRef: kim })
  await heardBy(LEE).toEqual([])
  const recordings = async () => (await control.recordings()).filter(({ callSid }) => callSid === kim)
  const message = async () => (await recordings()).find(({ source }) => source === 'RecordVerb')?.status
  await vi.waitFor(async () => expect(await message()).toBe('in-progress'), { timeout: 10_000 })
  expect(await provider.syncRecording({ providerRef: kim, on: false })).toBe(talk)
  expect((await recordings()).find(({ sid }) => sid === talk)?.status).toBe('paused')
  expect(await message()).toBe('in-progress')
})

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ScriptedHandset } from '../handsets/scripted/scriptedHandset.ts'
import { hears, openStage, type Stage } from './testing/stage.ts'

const CUSTOMER = 500
const AGENT = 700
const TONES = [CUSTOMER, AGENT]
const ELSEWHERE = { twiml: '<Response><Dial><Conference waitUrl="">secret</Conference></Dial></Response>' }

let stage: Stage
let customer: ScriptedHandset
let agent: ScriptedHandset
let callers = 0

beforeAll(async () => {
  stage = await openStage()
  stage.documents.set('/whisper', '<Response><Pause length="600"/></Response>')
  stage.documents.set('/after', '<Response><Echo/></Response>')
  const number = stage.running.world.account.numbers.findByPhoneNumber(stage.from)
  await stage.client.incomingPhoneNumbers(number?.sid ?? '').update({ voiceUrl: stage.hook('/voice') })
})
afterAll(() => stage.close())

beforeEach(() => {
  stage.told.length = 0
  customer = stage.handset({ number: `+1202555${3000 + ++callers}`, speak: { tones: [CUSTOMER] } })
  agent = stage.handset({ number: `+1202555${3000 + ++callers}`, speak: { tones: [AGENT] } })
})
afterEach(() => {
  customer.leave()
  agent.leave()
})

const told = (path: string) =>
  vi.waitFor(() => {
    const found = stage.told.find((one) => one.path === path)
    if (!found) throw new Error(`${path} was not told`)
    return found.params
  })
const conference = () => [...stage.running.world.conferences.values()].find((one) => one.status === 'init')

describe('one taken out of a queue, while it hears what the one who takes it has to say', () => {
  beforeEach(async () => {
    const queue = `line-${callers}`
    stage.documents.set('/voice', ({ From }) =>
      From === customer.number
        ? `<Response><Enqueue waitUrl="">${queue}</Enqueue><Redirect>/after</Redirect></Response>`
        : `<Response><Dial action="/after"><Queue url="/whisper">${queue}</Queue></Dial></Response>`,
    )
    customer.dial(stage.from)
    await vi.waitFor(() =>
      expect([...stage.running.world.queues.values()].some((one) => one.members.length === 1)).toBe(true),
    )
    agent.dial(stage.from)
    await told('/whisper')
  })

  test('is sent elsewhere by REST: it stays there, and the other goes on alone', async () => {
    await stage.client.calls(customer.call?.id ?? '').update(ELSEWHERE)
    expect(await told('/after')).toMatchObject({ CallSid: agent.call?.id, DialBridged: 'false' })
    await hears(agent, [AGENT], TONES)
    await vi.waitFor(() => expect(conference()?.participants.size).toBe(1))
    await hears(customer, [], TONES)
    customer.hangUp()
    await hears(agent, [AGENT], TONES)
  })

  test('hangs up: the other goes on alone', async () => {
    customer.hangUp()
    expect(await told('/after')).toMatchObject({ CallSid: agent.call?.id, DialBridged: 'false' })
    await hears(agent, [AGENT], TONES)
  })

  test('is left by the other: it goes on with its own document', async () => {
    agent.hangUp()
    await hears(customer, [CUSTOMER], TONES)
  })
})

describe('one who is dialled', () => {
  const dial = async (noun: string) => {
    stage.documents.set('/voice', `<Response><Dial action="/after">${noun}</Dial></Response>`)
    customer.dial(stage.from)
    await vi.waitFor(() => expect(agent.call?.phase).toBe('live'))
  }

  test('and sent elsewhere by REST during its whisper stays there, and the caller goes on alone', async () => {
    await dial(`<Number url="/whisper">${agent.number}</Number>`)
    const childSid = (await told('/whisper')).CallSid ?? ''
    await stage.client.calls(childSid).update(ELSEWHERE)
    expect(await told('/after')).toMatchObject({ DialCallSid: childSid, DialBridged: 'false' })
    await hears(customer, [CUSTOMER], TONES)
    await hears(agent, [], TONES)
    expect(conference()?.participants.has(childSid)).toBe(true)
    customer.hangUp()
    expect(agent.call?.phase).toBe('live')
  })

  test('and sent elsewhere while keys are pressed towards it stays there too', async () => {
    await dial(`<Number sendDigits="${'w'.repeat(100)}" url="/whisper">${agent.number}</Number>`)
    const childSid = agent.call?.id ?? ''
    await stage.client.calls(childSid).update(ELSEWHERE)
    expect(await told('/after')).toMatchObject({ DialCallSid: childSid, DialBridged: 'false' })
    await hears(customer, [CUSTOMER], TONES)
    expect(stage.told.some(({ path }) => path === '/whisper')).toBe(false)
  })

  test('and hears its whisper is let go when the caller hangs up', async () => {
    await dial(`<Number url="/whisper">${agent.number}</Number>`)
    await told('/whisper')
    customer.hangUp()
    await vi.waitFor(() => expect(agent.call).toBeNull())
  })
})

import { expect } from '@playwright/test'
import type twilio from 'twilio'
import { CREDENTIALS } from '../fixtures/carrierProcess.ts'
import type { Softphone } from '../fixtures/softphone.ts'
import { tonesInWav } from '../fixtures/tonesInWav.ts'
import { test } from '../fixtures/voiceTest.ts'

type Client = ReturnType<typeof twilio>

let phones: Softphone[]

test.beforeEach(async ({ openPhone, named, webhooks }) => {
  webhooks.answer('/voice', `<Dial><Conference beep="false" waitUrl="">${named('room')}</Conference></Dial>`)
  phones = []
  for (const name of ['customer', 'agent', 'supervisor']) {
    const phone = await openPhone(named(name))
    await phone.do('connect', {})
    await phone.sees('call.accept')
    phones.push(phone)
  }
})

async function everybodyHearsTheOthers(): Promise<void> {
  for (const listener of phones) {
    for (const speaker of phones) {
      if (listener === speaker) await listener.hearsNo(speaker.hz)
      else await listener.hears(speaker.hz)
    }
  }
}

/** Participants as REST knows them, in the order of `phones`. */
async function participantsOf(client: Client, room: string) {
  const [conference] = await client.conferences.list({ friendlyName: room, status: 'in-progress' })
  if (!conference) throw new Error(`no conference ${room}`)
  const sids = await Promise.all(phones.map((phone) => phone.callSid()))
  return sids.map((sid) => client.conferences(conference.sid).participants(sid))
}

test('three browsers hear each other and not themselves', everybodyHearsTheOthers)

test('who is on hold hears music and nobody, and is heard by nobody', async ({ client, named }) => {
  const [customer, agent, supervisor] = phones as [Softphone, Softphone, Softphone]
  const [participant] = await participantsOf(client, named('room'))
  await customer.hears(agent.hz)
  await participant?.update({ hold: true })
  await Promise.all([
    customer.hearsNo(agent.hz, 1),
    customer.hearsNo(supervisor.hz, 1),
    customer.hearsSomething(1),
  ])
  await Promise.all([agent.hearsNo(customer.hz), supervisor.hearsNo(customer.hz)])
  await Promise.all([agent.hears(supervisor.hz), supervisor.hears(agent.hz)])
  await participant?.update({ hold: false })
  await everybodyHearsTheOthers()
})

test('who is muted by REST hears, and is not heard', async ({ client, named }) => {
  const [customer, agent, supervisor] = phones as [Softphone, Softphone, Softphone]
  const [, participant] = await participantsOf(client, named('room'))
  await participant?.update({ muted: true })
  await Promise.all([
    customer.hearsNo(agent.hz, 1),
    supervisor.hearsNo(agent.hz, 1),
    agent.hears(customer.hz),
  ])
  await participant?.update({ muted: false })
  await customer.hears(agent.hz)
})

test('a coach is heard by one only, and hears all', async ({ client, named }) => {
  const [customer, agent, supervisor] = phones as [Softphone, Softphone, Softphone]
  const [, , participant] = await participantsOf(client, named('room'))
  await participant?.update({ coaching: true, callSidToCoach: await agent.callSid() })
  await customer.hearsNo(supervisor.hz, 1)
  await Promise.all([agent.hears(supervisor.hz), customer.hears(agent.hz), agent.hears(customer.hz)])
  await Promise.all([supervisor.hears(agent.hz), supervisor.hears(customer.hz)])
  await participant?.update({ coaching: false })
  await everybodyHearsTheOthers()
})

test('a dual recording has each side in its channel, and nothing of what was said during a pause', async ({
  client,
  carrier,
}) => {
  const [customer, agent, supervisor] = phones as [Softphone, Softphone, Softphone]
  await supervisor.do('disconnect')
  const call = client.calls(await customer.callSid())
  await Promise.all([customer.hears(agent.hz), agent.hears(customer.hz)])
  const { sid } = await call.recordings.create({ recordingChannels: 'dual' })
  await customer.hears(agent.hz, 1)

  await customer.do('mute', true)
  await agent.hearsNo(customer.hz)
  await call.recordings(sid).update({ status: 'paused', pauseBehavior: 'silence' })
  await customer.do('mute', false)
  await agent.hears(customer.hz, 1)
  await customer.do('mute', true)
  await agent.hearsNo(customer.hz)
  await call.recordings(sid).update({ status: 'in-progress' })
  await agent.hearsNo(customer.hz, 1)
  await call.recordings(sid).update({ status: 'stopped' })

  await expect.poll(async () => (await client.recordings(sid).fetch()).status).toBe('completed')
  const { accountSid, authToken } = CREDENTIALS
  const url = `${carrier.url}/2010-04-01/Accounts/${accountSid}/Recordings/${sid}.wav?RequestedChannels=2`
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`
  const answer = await fetch(url, { headers: { authorization } })
  const sound = tonesInWav(Buffer.from(await answer.arrayBuffer()))
  const [own, heard] = [sound.strengths(0, customer.hz), sound.strengths(1, agent.hz)]

  expect(sound.channels).toBe(2)
  // Spoken before the customer was muted, and never again: what came in between fell into the pause.
  expect(own.slice(0, 8).every((one) => one > 0.05)).toBe(true)
  expect(own.slice(-5).every((one) => one < 0.015)).toBe(true)
  expect(own.filter((one) => one > 0.05).length).toBeLessThan(heard.length / 2)
  // The agent spoke throughout, and the pause is a silence in the middle.
  expect(heard.slice(0, 8).every((one) => one > 0.05)).toBe(true)
  expect(heard.slice(-5).every((one) => one > 0.05)).toBe(true)
  expect(heard.filter((one) => one < 0.015).length).toBeGreaterThanOrEqual(10)
  // Nobody is in the other's channel.
  expect(Math.max(...sound.strengths(0, agent.hz), ...sound.strengths(1, customer.hz))).toBeLessThan(0.03)
})

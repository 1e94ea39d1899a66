import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import twilio from 'twilio'
import { vi } from 'vitest'
import type { Leg } from '../../calls/leg.ts'
import { createWorld, type RunningWorld } from '../../createWorld.ts'
import { type Behaviour, script } from '../../handsets/scripted/script.ts'
import { ScriptedHandset } from '../../handsets/scripted/scriptedHandset.ts'
import { newSid } from '../../newSid.ts'
import { readSettings } from '../../settings.ts'
import { type Receiver, startReceiver } from '../../webhooks/testing/startReceiver.ts'
import type { World } from '../../world.ts'
import { newVoiceSettings } from '../numbers/newVoiceSettings.ts'

export const OURS = '+14155550100'
export const LONG = '<Response><Pause length="600"/></Response>'

/** A whole carrier on a port of its own, the unmodified client pointed at it, and a subscriber's server. */
export class RestScene {
  readonly world: World
  readonly url: string
  readonly hooks: Receiver
  readonly client: twilio.Twilio
  readonly #running: RunningWorld
  readonly #folder: string
  #phones = 0

  constructor(running: RunningWorld, hooks: Receiver, folder: string) {
    this.#running = running
    this.#folder = folder
    this.world = running.world
    this.url = running.url
    this.hooks = hooks
    const { accountSid, authToken } = this.world.settings
    this.client = this.clientFor(accountSid, authToken)
    this.own(OURS)
  }

  static async open(env: Readonly<Record<string, string>> = {}): Promise<RestScene> {
    const folder = mkdtempSync(join(tmpdir(), 'rest-'))
    const settings = readSettings({
      CARRIER_PORT: '0',
      CARRIER_DATA: folder,
      CARRIER_LOG_LEVEL: 'error',
      CARRIER_CALLS_PER_SECOND: '200',
      ...env,
    })
    return new RestScene(await createWorld(settings), await startReceiver(), folder)
  }

  /** The client as anybody would make it, with the two base URLs changed. */
  clientFor(username: string, password: string, options: Parameters<typeof twilio>[2] = {}) {
    const client = twilio(username, password, options)
    client.api.baseUrl = this.url
    client.pricing.baseUrl = this.url
    return client
  }

  /** A number the account has, whether the carrier sells it or not. */
  own(phoneNumber: string): void {
    this.world.account.numbers.add({
      sid: newSid('PN'),
      phoneNumber,
      isoCountry: 'US',
      type: 'local',
      ...newVoiceSettings(phoneNumber),
      voiceApplicationSid: null,
      addressSid: null,
      bundleSid: null,
      identitySid: null,
    })
  }

  phone(behaviour: Partial<Behaviour> = {}): ScriptedHandset {
    const number = `+1415555${2000 + ++this.#phones}`
    const handset = new ScriptedHandset(this.world, script.parse({ number, ...behaviour }))
    this.world.handsets.add(handset)
    return handset
  }

  leg(sid: string): Leg {
    const leg = this.world.legs.get(sid)
    if (!leg) throw new Error(`no leg ${sid}`)
    return leg
  }

  /** A call the API has placed, answered by a phone that says what it is told to. */
  async liveCall(twiml = LONG, behaviour: Partial<Behaviour> = {}) {
    const phone = this.phone(behaviour)
    const call = await this.client.calls.create({ to: phone.number, from: OURS, twiml })
    await this.until(() => this.leg(call.sid).status === 'in-progress', 'the call is answered')
    return { phone, call, leg: this.leg(call.sid) }
  }

  /** A conference of as many phones, all of them seated. */
  async conference(name: string, size: number) {
    const members = []
    for (let count = 0; count < size; count++) {
      const phone = this.phone()
      const to = phone.number
      members.push({
        phone,
        made: await this.client
          .conferences(name)
          .participants.create({ from: OURS, to, label: `member ${count}` }),
      })
    }
    const sid = members[0]?.made.conferenceSid ?? ''
    await this.until(() => {
      const participants = [...(this.world.conferences.get(sid)?.participants.values() ?? [])]
      return participants.length === size && participants.every(({ status }) => status === 'connected')
    }, 'everybody is in')
    return { sid, members }
  }

  /** The account's path, with what follows it. */
  path(rest: string): string {
    return `/2010-04-01/Accounts/${this.world.settings.accountSid}${rest}`
  }

  /** A bare request with the account's credentials. */
  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const { accountSid, authToken } = this.world.settings
    const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`
    return fetch(this.url + path, { ...init, headers: { authorization, ...init.headers } })
  }

  async until(condition: () => boolean, what: string): Promise<void> {
    await vi.waitFor(
      () => {
        if (!condition()) throw new Error(`not yet: ${what}`)
      },
      { timeout: 8000, interval: 10 },
    )
  }

  async close(): Promise<void> {
    await this.#running.close()
    await this.hooks.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

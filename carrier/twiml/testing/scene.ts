import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import type { OwnedNumber } from '../../account/account.ts'
import type { Leg } from '../../calls/leg.ts'
import { createWorld } from '../../createWorld.ts'
import { type Behaviour, script } from '../../handsets/scripted/script.ts'
import { ScriptedHandset } from '../../handsets/scripted/scriptedHandset.ts'
import { tonePower } from '../../media/goertzel.ts'
import { newSid } from '../../newSid.ts'
import { readSettings } from '../../settings.ts'
import type { World } from '../../world.ts'
import { Hooks } from './hooks.ts'

export const OURS = '+12025550100'

/** A whole carrier, a subscriber's server, and phones. Our number asks the server for `/voice`. */
export class Scene {
  readonly world: World
  readonly hooks: Hooks
  readonly number: OwnedNumber
  #close: () => Promise<void>
  #callers = 0

  constructor(world: World, hooks: Hooks, close: () => Promise<void>) {
    this.world = world
    this.hooks = hooks
    this.#close = close
    this.number = world.account.numbers.add({
      sid: newSid('PN'),
      phoneNumber: OURS,
      isoCountry: 'US',
      type: 'local',
      friendlyName: OURS,
      voiceUrl: `${hooks.url}/voice`,
      voiceMethod: 'POST',
      voiceFallbackUrl: '',
      voiceFallbackMethod: 'POST',
      voiceApplicationSid: null,
      addressSid: null,
      bundleSid: null,
      identitySid: null,
      statusCallback: `${hooks.url}/status`,
      statusCallbackMethod: 'POST',
    })
    hooks.page('/status', { status: 204 })
  }

  static async open(): Promise<Scene> {
    const folder = mkdtempSync(join(tmpdir(), 'twiml-'))
    const hooks = await Hooks.open()
    const settings = readSettings({
      CARRIER_PORT: '0',
      CARRIER_DATA: folder,
      CARRIER_LOG_LEVEL: 'error',
      CARRIER_MARKER_SPEECH: 'true',
      CARRIER_CALLS_PER_SECOND: '100',
    })
    const { world, close } = await createWorld(settings)
    return new Scene(world, hooks, async () => {
      await close()
      await hooks.close()
      rmSync(folder, { recursive: true, force: true })
    })
  }

  /** A phone on the network. */
  phone(number: string, behaviour: Partial<Behaviour> = {}): ScriptedHandset {
    const handset = new ScriptedHandset(this.world, script.parse({ number, ...behaviour }))
    this.world.handsets.add(handset)
    return handset
  }

  /** A phone of its own calls our number, which for this call asks for `path`. */
  call(behaviour: Partial<Behaviour> = {}, path = '/voice'): { phone: ScriptedHandset; leg: Leg } {
    const phone = this.phone(`+1202555${2000 + ++this.#callers}`, behaviour)
    this.world.account.numbers.update(this.number, { voiceUrl: this.hooks.url + path })
    const refused = phone.dial(OURS)
    if (refused) throw new Error(`the call was refused: ${refused}`)
    const leg = this.world.legs.get(phone.call?.id ?? '')
    if (!leg) throw new Error('the call has no leg')
    return { phone, leg }
  }

  async hears(phone: ScriptedHandset, hz: number): Promise<void> {
    await this.until(() => tonePower(phone.heard.last(200), hz) > 0.0002, `the phone hears ${hz} Hz`)
  }

  async hearsNothingOf(phone: ScriptedHandset, hz: number): Promise<void> {
    await this.until(
      () => tonePower(phone.heard.last(200), hz) < 0.00001,
      `the phone no longer hears ${hz} Hz`,
    )
  }

  /** Whether the tone was anywhere in what the phone heard in the last `ms`, in pieces of 100 ms. */
  heard(phone: ScriptedHandset, hz: number, ms = 20_000): boolean {
    return this.heardMs(phone, hz, ms) > 0
  }

  /** For how long the tone sounded, to 20 ms. */
  heardMs(phone: ScriptedHandset, hz: number, ms = 20_000): number {
    const samples = phone.heard.last(ms)
    let count = 0
    for (let at = 0; at + 160 <= samples.length; at += 160) {
      if (tonePower(samples.subarray(at, at + 160), hz) > 0.0002) count += 20
    }
    return count
  }

  captions(phone: ScriptedHandset): string[] {
    const call = phone.call ?? phone.log[0]
    return call?.captions.map((caption) => caption.words) ?? []
  }

  async ended(leg: Leg): Promise<string> {
    await this.until(() => leg.ended, 'the call is over')
    return leg.status
  }

  /** What the debugger says of the call, as `code level`, and the sentences. */
  alerts(leg: Leg): { readonly codes: string[]; readonly text: string } {
    const raised = this.world.alerts.list().filter((alert) => alert.subject === leg.sid)
    return {
      codes: raised.map((alert) => `${alert.code} ${alert.level}`),
      text: raised.map((alert) => alert.message).join('\n'),
    }
  }

  /** Lets the carrier's time fly, `stepMs` at a time, until the condition holds; sound keeps its own pace. */
  async fly(condition: () => boolean, what: string, stepMs = 250): Promise<void> {
    this.world.clock.hold()
    const step = () => {
      this.world.clock.advance(stepMs)
      if (!condition()) throw new Error(`not yet: ${what}`)
    }
    await vi.waitFor(step, { timeout: 8000, interval: 5 })
    this.world.clock.release()
  }

  /** Every phone off the network, every request of it over, and nothing asked so far. */
  async clear(): Promise<void> {
    for (const phone of this.world.handsets.list()) {
      phone.hangUp()
      this.world.handsets.remove(phone)
    }
    // What ends with a leg asks its last question a moment later.
    await new Promise((resolve) => setImmediate(resolve))
    await this.world.webhooks.settled()
    this.hooks.asked.length = 0
  }

  async until(condition: () => boolean, what: string): Promise<void> {
    await vi.waitFor(
      () => {
        if (!condition()) throw new Error(`not yet: ${what}`)
      },
      { timeout: 8000, interval: 10 },
    )
  }

  close(): Promise<void> {
    return this.#close()
  }
}

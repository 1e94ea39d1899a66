import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, vi } from 'vitest'
import type { CallSnapshot, OfferSnapshot } from '#lib/contracts/callSnapshot.ts'
import type { CarrierControl } from '../fixtures/carrierControl.ts'
import type { AgentClient } from '../fixtures/desk/agentClient.ts'
import { planOf } from './plan.ts'

/** How long they talk once they are recorded. */
const TALK_MS = 300

/** Does about each call what its plan says, as soon as his screen tells him; and makes the customer do his part. */
export class ScriptedAgent {
  readonly client: AgentClient
  /** What went wrong that should not have. */
  readonly errors: unknown[] = []
  readonly #control: CarrierControl
  readonly #done = new Set<string>()

  constructor(client: AgentClient, control: CarrierControl) {
    this.client = client
    this.#control = control
    client.onNews = () => this.#look()
  }

  /** Calls these one after the other, each once the last one is over and its wrap-up with it. */
  async callAll(numbers: readonly string[], phoneNumberId: string): Promise<void> {
    for (const number of numbers) {
      const intent = randomUUID()
      const placed = await this.client.placeCall(number, phoneNumberId, intent)
      if ('code' in placed) throw new Error(`${number} could not be called: ${placed.code}`)
      await this.client.join(intent)
      await vi.waitFor(() => expect(this.#done.has(`over:${placed.callId}`)).toBe(true), {
        timeout: 60_000,
        interval: 20,
      })
    }
  }

  #look(): void {
    const { client } = this
    for (const call of client.calls.values()) {
      const offer = call.offers.find((one) => one.agentId === client.id && one.status === 'ringing')
      if (offer && isThere(call)) this.#once(`offer:${offer.id}`, () => this.#answer(call, offer))
      // Whoever hangs up before he is recorded leaves no recording, in whatever order things are reported.
      if (call.ownerId === client.id && call.recording && call.status === 'open')
        this.#once(`talk:${call.id}`, () => this.#talk(call))
    }
    const wrapUp = client.desk?.wrapUp
    if (wrapUp) this.#once(`wrapUp:${wrapUp.callId}`, () => client.finishWrapUp(wrapUp.callId))
    for (const event of client.events.splice(0)) {
      if (event.kind !== 'call' || event.snapshot.status !== 'closed') continue
      // Its recording may be told of later, when the next call's leg is already on its way.
      if (event.snapshot.ownerId === client.id && !this.#done.has(`over:${event.snapshot.id}`))
        client.hangUp()
      this.#done.add(`over:${event.snapshot.id}`)
    }
  }

  async #answer(call: CallSnapshot, offer: OfferSnapshot): Promise<void> {
    const plan = planOf(call.remoteNumber)
    if (plan === 'givenUp') return this.#customerHangsUp(call)
    const declines = plan === 'declinedOnce' && !this.#done.has(`declined:${call.id}`)
    this.#done.add(`declined:${call.id}`)
    if (declines)
      return void (await this.client.command(call.id, { type: 'DeclineOffer', offerId: offer.id }))
    const intent = randomUUID()
    const answer = await this.client.command(call.id, { type: 'AcceptOffer', offerId: offer.id, intent })
    if ('awaitedLegId' in answer && answer.awaitedLegId) await this.client.join(intent)
  }

  async #talk(call: CallSnapshot): Promise<void> {
    await pause(TALK_MS)
    if (/agentEnds/i.test(planOf(call.remoteNumber))) await this.client.command(call.id, { type: 'HangUp' })
    else await this.#customerHangsUp(call)
  }

  /** Several of us may ask the same customer for it; the second time he has no call any more. */
  async #customerHangsUp(call: CallSnapshot): Promise<void> {
    await this.#control.command(call.remoteNumber, { do: 'hangUp' }).catch(() => undefined)
  }

  #once(what: string, act: () => Promise<unknown>): void {
    if (this.#done.has(what)) return
    this.#done.add(what)
    act().catch((error: unknown) => this.errors.push(error))
  }
}

/** The customer hears our music: whoever gives up before that has not been answered by anybody. */
function isThere(call: CallSnapshot): boolean {
  return call.legs.some((leg) => leg.role === 'customer' && leg.present)
}

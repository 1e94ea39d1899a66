import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { CallCommand } from '#lib/contracts/callCommands.ts'
import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import type { LineCommandBody } from '#lib/contracts/lineCommand.ts'
import type { CarrierControl, Truth } from '../fixtures/carrierControl.ts'
import type { AgentClient } from '../fixtures/desk/agentClient.ts'
import { eventually } from './eventually.ts'

/** Whom somebody hears, by name; what he hears instead; `gone` has no channel. */
export type Hearing = readonly string[] | 'music' | 'silence' | 'gone'

/**
 * The people of one story: two agents at their desks and the numbers outside, who hear what the carrier says they
 * hear. Whatever the carrier does to reports and commands, a step is done when what it asks for is so.
 */
export class Company {
  readonly a: AgentClient
  readonly b: AgentClient
  readonly #control: CarrierControl
  readonly #phoneNumberId: string
  readonly #numbers: Readonly<Record<string, string>>

  constructor(parts: {
    readonly a: AgentClient
    readonly b: AgentClient
    readonly control: CarrierControl
    readonly phoneNumberId: string
    /** Names of the people outside, and their numbers. */
    readonly numbers: Readonly<Record<string, string>>
  }) {
    this.a = parts.a
    this.b = parts.b
    this.#control = parts.control
    this.#phoneNumberId = parts.phoneNumberId
    this.#numbers = parts.numbers
  }

  numberOf(name: string): string {
    const number = this.#numbers[name]
    if (!number) throw new Error(`nobody is called ${name}`)
    return number
  }

  /** The open call with this person that the agent sees. */
  callWith(name: string, agent: AgentClient): CallSnapshot | undefined {
    return [...agent.calls.values()].find((call) => call.remoteNumber === this.numberOf(name))
  }

  /** The agent calls somebody, on a second line when he is in a call. */
  async calls(agent: AgentClient, name: string, beside = false): Promise<void> {
    const intent = randomUUID()
    await eventually(async () => {
      const placed = await agent.placeCall(this.numberOf(name), this.#phoneNumberId, intent)
      assert('callId' in placed, `${name} could not be called: ${JSON.stringify(placed)}`)
    })
    assert(await (beside ? agent.joinBeside(intent) : agent.join(intent)), 'his leg was turned away')
  }

  /** Asked again until it is granted, as a button is pressed once it can be. */
  async wishes(agent: AgentClient, name: string, command: CallCommand): Promise<void> {
    await eventually(async () => {
      const call = this.callWith(name, agent)
      assert(call, `${agent.id} sees no call with ${name}`)
      const answer = await agent.command(call.id, command)
      assert(!('code' in answer), `${command.type} was refused: ${JSON.stringify(answer)}`)
    })
  }

  async wishesOfLines(agent: AgentClient, command: () => LineCommandBody): Promise<void> {
    await eventually(async () => {
      const answer = await agent.commandLines(command())
      assert(!('code' in answer), `it was refused: ${JSON.stringify(answer)}`)
    })
  }

  /** The agent is offered the call, and takes it or not. */
  async answers(agent: AgentClient, name: string, how: 'accept' | 'decline'): Promise<void> {
    const offered = () =>
      this.callWith(name, agent)?.offers.find(
        ({ agentId, status }) => agentId === agent.id && status === 'ringing',
      )
    await eventually(() => assert(offered(), `${agent.id} is not offered the call with ${name}`))
    const [callId, offerId] = [this.callWith(name, agent)?.id ?? '', offered()?.id ?? '']
    if (how === 'decline') {
      await agent.command(callId, { type: 'DeclineOffer', offerId })
      // Else the next offer is taken for this one.
      return eventually(() => assert.notEqual(offered()?.id, offerId, 'his screen still shows the offer'))
    }
    const intent = randomUUID()
    const leg = agent.join(intent)
    const accepted = await agent.command(callId, { type: 'AcceptOffer', offerId, intent })
    assert('awaitedLegId' in accepted && accepted.awaitedLegId, `not accepted: ${JSON.stringify(accepted)}`)
    assert(await leg, 'his leg was turned away')
  }

  /** Until it is so at the carrier: each of them hears just those who are named for him. */
  async hear(wanted: Readonly<Record<string, Hearing>>): Promise<void> {
    await eventually(async () => assert.deepEqual(this.#hearing(await this.#control.truth(), wanted), wanted))
  }

  /** Until the agent's screen knows that the one he asked is there, and talks with him alone. */
  async consults(agent: AgentClient, name: string): Promise<void> {
    const phase = () => this.callWith(name, agent)?.invitations[0]?.phase
    await eventually(() => assert.equal(phase(), 'talking'))
  }

  /** Until these people outside are in the call and recorded: who is gone before leaves no recording. */
  async recorded(agent: AgentClient, name: string, ...others: readonly string[]): Promise<void> {
    const legOf = (number: string) =>
      this.callWith(name, agent)?.legs.find((leg) => leg.number === number && leg.status === 'connected')
    for (const number of [name, ...others].map((one) => this.numberOf(one))) {
      await eventually(() => assert(legOf(number)?.recording.confirmed, `${number} is not recorded`))
    }
  }

  hangsUp(name: string): Promise<unknown> {
    return this.#control.command(this.numberOf(name), { do: 'hangUp' })
  }

  /** Until no call of theirs is open; then wrap-ups are closed, so that both are free. */
  async parts(): Promise<void> {
    for (const agent of [this.a, this.b]) {
      await eventually(async () => {
        await agent.refetch()
        assert.equal(agent.calls.size, 0, `${agent.id} is still in a call`)
      })
      if (agent.desk?.wrapUp) await agent.finishWrapUp(agent.desk.wrapUp.callId)
    }
  }

  #hearing({ legs }: Truth, wanted: Readonly<Record<string, Hearing>>): Record<string, Hearing> {
    const names = new Map(legs.map((leg) => [leg.sid, this.#nameOf(leg)]))
    return Object.fromEntries(
      Object.keys(wanted).map((name) => {
        const own = legs.filter((leg) => names.get(leg.sid) === name)
        if (own.length === 0) return [name, 'gone']
        const heard = own.flatMap(({ hears }) => hears.parties.map((sid) => names.get(sid) ?? sid))
        if (heard.length > 0) return [name, heard.toSorted()]
        return [name, own.some(({ hears }) => hears.sound === 'music') ? 'music' : 'silence']
      }),
    )
  }

  #nameOf({ from, to }: Truth['legs'][number]): string {
    if (from === `client:agent_${this.a.id}`) return 'a'
    if (from === `client:agent_${this.b.id}`) return 'b'
    const known = Object.entries(this.#numbers).find(([, number]) => number === from || number === to)
    return known?.[0] ?? `${from} to ${to}`
  }
}

import type { Refusal } from '../../shared/refusal.ts'
import { absorb } from '../absorb.ts'
import type { Call } from '../call.ts'
import type { Command } from '../command.ts'
import { decide } from '../decide.ts'
import type { CommandContext, Decision } from '../decision.ts'
import type { Effect } from '../effect.ts'
import type { CallEvent } from '../event.ts'
import { evolve } from '../evolve.ts'
import type { Fact } from '../fact.ts'
import type { FlowStop } from '../flowStop.ts'
import type { Leg } from '../leg.ts'
import { openInbound } from '../openInbound.ts'
import { openInFlow } from '../openInFlow.ts'
import { openInternal } from '../openInternal.ts'
import { openOutbound } from '../openOutbound.ts'
import type { Plan } from '../plan.ts'

/** A call told as a story: given what happened, when this is wished or heard, then. `ids` is how its ids begin. */
export function scenario(plan: Plan = 'pro', ids = 'id') {
  let id = 0
  let now = 1_000
  const ctx = (): CommandContext => ({ now: now++, newId: () => `${ids}${id++}`, plan })
  return {
    inbound: () =>
      new Story(
        openInbound({ callId: 'call', from: '+821012345678', queueId: 'support', maxWaitSeconds: 60 }, ctx()),
        ctx,
      ),
    /** At a number whose calls begin in a flow. */
    inFlow: (stop: FlowStop) =>
      new Story(openInFlow({ callId: 'call', from: '+821012345678', versionId: 'v', stop }, ctx()), ctx),
    outbound: (agentId: string, queueId: string | null = null) =>
      new Story(openOutbound({ callId: 'call', agentId, to: '+821012345678', queueId }, ctx()), ctx),
    internal: (agentId: string, colleagueId: string) => {
      const target = { kind: 'agent', agentId: colleagueId } as const
      const opening = openInternal(
        { callId: 'call', agentId, target, agentIds: [colleagueId], ringSeconds: 20 },
        ctx(),
      )
      if ('refused' in opening) throw new Error(`refused: ${opening.refused}`)
      return new Story(opening, ctx)
    },
  }
}

class Story {
  #state: Call
  #ctx: () => CommandContext
  readonly effects: Effect[] = []
  lastEvents: readonly CallEvent[] = []
  lastEffects: readonly Effect[] = []

  constructor(opening: Decision, ctx: () => CommandContext) {
    const [first] = opening.events
    if (first?.type !== 'CallOpened') throw new Error('a call opens with CallOpened')
    this.#state = first.call
    this.#ctx = ctx
    this.#take(opening)
  }

  get state(): Call {
    return this.#state
  }

  get customerId(): string {
    return this.#find((leg) => leg.role === 'customer').id
  }

  leg(id: string): Leg {
    return this.#find((leg) => leg.id === id)
  }

  /** The agent's newest leg. */
  legOf(agentId: string): string {
    const legs = this.#state.legs.filter(
      (leg) => leg.endpoint.kind === 'agent' && leg.endpoint.agentId === agentId,
    )
    const newest = legs.at(-1)
    if (!newest) throw new Error(`${agentId} has no leg`)
    return newest.id
  }

  offerOf(agentId: string): string {
    const offer = this.#state.offers.find((one) => one.agentId === agentId)
    if (!offer) throw new Error(`${agentId} has no offer`)
    return offer.id
  }

  command(command: Command): this {
    const decided = decide(this.#state, command, this.#ctx())
    if ('refused' in decided) throw new Error(`refused: ${decided.refused}`)
    return this.#take(decided)
  }

  refusal(command: Command): Refusal | null {
    const decided = decide(this.#state, command, this.#ctx())
    return 'refused' in decided ? decided : null
  }

  fact(fact: Fact): this {
    return this.#take(absorb(this.#state, fact, this.#ctx()))
  }

  /** The customer waits in the conference and these agents' screens ring. */
  ringing(...agentIds: string[]): this {
    return this.fact({ type: 'participant.joined', legId: this.customerId }).command({
      type: 'OfferCall',
      agentIds,
      ringSeconds: 20,
    })
  }

  talking(agentId: string): this {
    this.ringing(agentId).command({ type: 'AcceptOffer', agentId, offerId: this.offerOf(agentId) })
    return this.fact({ type: 'participant.joined', legId: this.legOf(agentId) })
  }

  #take(decision: Decision): this {
    this.#state = decision.events.reduce(evolve, this.#state)
    this.lastEvents = decision.events
    this.lastEffects = decision.effects
    this.effects.push(...decision.effects)
    return this
  }

  #find(is: (leg: Leg) => boolean): Leg {
    const leg = this.#state.legs.find(is)
    if (!leg) throw new Error('no such leg')
    return leg
  }
}

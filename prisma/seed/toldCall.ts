import { newId } from '#lib/data/newId.ts'
import { absorb } from '#lib/domain/calls/absorb.ts'
import type { Call } from '#lib/domain/calls/call.ts'
import type { Command } from '#lib/domain/calls/command.ts'
import { decide } from '#lib/domain/calls/decide.ts'
import type { CommandContext, Context, Decision } from '#lib/domain/calls/decision.ts'
import type { CallEvent } from '#lib/domain/calls/event.ts'
import { evolve } from '#lib/domain/calls/evolve.ts'
import type { Fact } from '#lib/domain/calls/fact.ts'

/**
 * Tells a call of the past through the core itself, so that its timeline is one that could have happened. Each
 * step comes some seconds after the last.
 */
export class ToldCall {
  #call: Call
  #events: CallEvent[] = []
  #now: number

  constructor(startsAt: number, open: (ctx: Context) => Decision) {
    this.#now = startsAt
    const decision = open(this.#context())
    const [opened] = decision.events
    if (opened?.type !== 'CallOpened') throw new Error('a call begins with CallOpened')
    this.#call = opened.call
    this.#take(decision)
  }

  get call(): Call {
    return this.#call
  }

  get events(): readonly CallEvent[] {
    return this.#events
  }

  get endsAt(): number {
    return this.#now
  }

  /** The newest leg of the customer, or of that agent. */
  legOf(agentId: string | null): string {
    const leg = this.#call.legs.findLast(({ endpoint }) =>
      agentId ? endpoint.kind === 'agent' && endpoint.agentId === agentId : endpoint.kind === 'phone',
    )
    if (!leg) throw new Error(`the call has no leg of ${agentId ?? 'the customer'}`)
    return leg.id
  }

  hear(afterSeconds: number, fact: Fact): this {
    this.#pass(afterSeconds)
    return this.#take(absorb(this.#call, fact, this.#context()))
  }

  wish(afterSeconds: number, command: Command): this {
    this.#pass(afterSeconds)
    const decision = decide(this.#call, command, this.#context())
    if ('refused' in decision) throw new Error(`${command.type} was refused: ${decision.refused}`)
    return this.#take(decision)
  }

  /** The carrier confirms the end of whatever has been asked to end. */
  clearUp(): this {
    for (const leg of this.#call.legs) {
      if (leg.status === 'ending') this.hear(0, { type: 'leg.ended', legId: leg.id, reason: 'hungUp' })
    }
    return this
  }

  #context(): CommandContext {
    return { now: this.#now, newId, plan: 'pro' }
  }

  #pass(seconds: number): void {
    this.#now += Math.round(seconds * 1000)
  }

  #take(decision: Decision): this {
    this.#events.push(...decision.events)
    this.#call = decision.events.reduce(evolve, this.#call)
    return this
  }
}

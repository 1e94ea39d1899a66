import { absorb } from '../../calls/absorb.ts'
import type { Call } from '../../calls/call.ts'
import { decide } from '../../calls/decide.ts'
import type { Decision } from '../../calls/decision.ts'
import type { Effect } from '../../calls/effect.ts'
import { evolve } from '../../calls/evolve.ts'
import type { Fact } from '../../calls/fact.ts'
import type { LineCommand } from '../lineCommand.ts'

interface Report {
  /** The conference it is of; null: of the channel, whichever call it is in by now. */
  readonly callId: string | null
  readonly fact: Fact & { readonly legId: string }
}

/** Calls with a carrier that does what it is asked, and whose reports are delivered when and as often as one likes. */
export class CarriedWorld {
  readonly calls = new Map<string, Call>()
  readonly reports: Report[] = []
  #ids = 0
  #now = 1_000

  readonly ctx = () => ({ now: this.#now++, newId: () => `id${this.#ids++}`, plan: 'pro' as const })

  open(decision: Decision): void {
    const [first] = decision.events
    if (first?.type !== 'CallOpened') throw new Error('a call opens with CallOpened')
    this.#take(first.call, decision)
  }

  /** All of it, or nothing and false. */
  command(commands: readonly LineCommand[]): boolean {
    const decided = commands.map(({ callId, command }) => {
      const call = this.calls.get(callId)
      const decision = call && decide(call, command, this.ctx())
      return call && decision && !('refused' in decision) ? { call, decision } : null
    })
    if (decided.length === 0 || decided.includes(null)) return false
    for (const one of decided) if (one) this.#take(one.call, one.decision)
    return true
  }

  /** Delivers one report; `again` leaves it under way, to come once more. */
  deliver(at: number, again: boolean): void {
    const report = this.reports[at]
    if (!report) return
    if (!again) this.reports.splice(at, 1)
    const call =
      report.callId === null
        ? [...this.calls.values()].find(({ legs }) => legs.some(({ id }) => id === report.fact.legId))
        : this.calls.get(report.callId)
    if (call) this.#take(call, absorb(call, report.fact, this.ctx()))
  }

  #take(before: Call, { events, effects }: Decision): void {
    const call = events.reduce(evolve, before)
    this.calls.set(call.id, call)
    for (const event of events) {
      // The browser brings the leg that it was asked for.
      if (event.type === 'LegAdded' && event.leg.role === 'agent') this.#joins(call.id, event.leg.id)
    }
    for (const effect of effects) this.#carryOut(call, effect)
  }

  #carryOut(call: Call, effect: Effect): void {
    if (!('legId' in effect)) return
    const { legId } = effect
    const leg = call.legs.find(({ id }) => id === legId)
    if (effect.type === 'hangUp' || effect.type === 'dismiss') {
      this.reports.push({ callId: null, fact: { type: 'leg.ended', legId, reason: 'hungUp' } })
    } else if (effect.type === 'dial') {
      this.reports.push({ callId: null, fact: { type: 'leg.ringing', legId } })
      this.reports.push({ callId: null, fact: { type: 'leg.connected', legId } })
      this.#joins(call.id, legId)
    } else if (effect.type === 'move') this.#joins(call.id, legId)
    else if (effect.type === 'syncParticipant' && leg) {
      const { hold, mute } = leg
      this.#says(call.id, { type: 'participant.held', legId, held: hold.wanted })
      this.#says(call.id, { type: 'participant.muted', legId, muted: mute.wanted })
    } else if (effect.type === 'syncRecording' && leg) {
      this.reports.push({
        callId: null,
        fact: { type: 'recording.confirmed', legId, on: leg.recording.wanted },
      })
    }
  }

  #joins(callId: string, legId: string): void {
    this.#says(callId, { type: 'participant.joined', legId })
  }

  #says(callId: string, fact: Report['fact']): void {
    this.reports.push({ callId, fact })
  }
}

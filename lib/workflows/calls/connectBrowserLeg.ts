import { setTimeout as sleep } from 'node:timers/promises'
import { lockCall } from '#lib/data/calls/lockCall.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { useJoinIntent } from '#lib/data/joinIntents/useJoinIntent.ts'
import { absorb } from '#lib/domain/calls/absorb.ts'
import type { Instruction } from '#lib/domain/calls/instruction.ts'
import type { Leg } from '#lib/domain/calls/leg.ts'
import { mayEnter } from '#lib/domain/calls/mayEnter.ts'
import { carryOut } from './carryOut.ts'
import { context } from './context.ts'
import type { DeskLocale } from './receiveInboundCall.ts'

export interface BrowserLegReport {
  readonly providerRef: string
  readonly agentId: string
  readonly intent: string
}

const roleOf = ({ role }: Leg) => (role === 'supervisor' ? 'supervisor' : 'agent')
const GO_AWAY: readonly Instruction[] = [{ type: 'hangUp' }]

/** A leg may come before the wish that announces it: how long it is waited for, step by step, ms. */
const AHEAD_MS = [10, 20, 40, 80, 150, 300, 600, 1_200]

/**
 * An agent's browser brings its leg. Only a fresh intent of that very agent lets it in, once; a repeated request of
 * the same leg is answered the same. Two browsers of his may have asked for the leg: the first one has it, and the
 * other is told.
 */
export async function connectBrowserLeg(
  report: BrowserLegReport,
  desk: DeskLocale,
): Promise<readonly Instruction[]> {
  for (const waitMs of AHEAD_MS) {
    const instructions = await connect(report, desk)
    if (instructions) return instructions
    await sleep(waitMs)
  }
  return (await connect(report, desk)) ?? GO_AWAY
}

/** Null: nobody has announced such a leg. */
function connect(report: BrowserLegReport, { locale }: DeskLocale): Promise<readonly Instruction[] | null> {
  return inTransaction(async (tx) => {
    const used = await useJoinIntent(tx, report)
    if (!used) return null
    const stored = await lockCall(tx, used.callId)
    const leg = stored?.call.legs.find((one) => one.id === used.legId)
    if (!stored || !leg || leg.status === 'ended' || leg.status === 'ending') return GO_AWAY
    const other = stored.providerRefs[leg.id]
    if (other && other !== report.providerRef) {
      return [{ type: 'say', message: 'callElsewhere', locale }, ...GO_AWAY]
    }
    const ctx = context()
    const decision = absorb(stored.call, { type: 'leg.connected', legId: leg.id }, ctx)
    const providerRefs = { [leg.id]: report.providerRef }
    const { call } = carryOut(tx, stored, decision, { heardAt: ctx.now, providerRefs })
    if (!mayEnter(call, leg)) return [{ type: 'silence' }]
    return [{ type: 'joinConference', callId: stored.call.id, legId: leg.id, role: roleOf(leg) }]
  })
}

import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import type { LineCommandBody } from '#lib/contracts/lineCommand.ts'
import { mergeLines } from '#lib/domain/desk/mergeLines.ts'
import { openLine } from '#lib/domain/desk/openLine.ts'
import { switchLine } from '#lib/domain/desk/switchLine.ts'
import { refuse } from '#lib/domain/shared/refuse.ts'
import { concerns } from '../live/concerns.ts'
import { activeViews } from './activeViews.ts'
import { callOf } from './callOf.ts'
import { type IncomingView, incomingView } from './incomingView.ts'
import { type LeftTransfer, leftTransfer } from './leftTransfer.ts'
import { mergeOrder } from './mergeOrder.ts'
import { permitsLines } from './permitsLines.ts'
import type { PhoneSituation, PhoneView } from './phoneView.ts'
import type { RefusalOf } from './refusalOf.ts'
import { seenByAgent } from './seenByAgent.ts'

/** What there is beside the call that is shown large. */
export interface LinesView {
  /** His other line; null: he has none. */
  readonly other: Extract<PhoneView, { kind: 'live' | 'outgoing' | 'connecting' | 'lost' | 'ending' }> | null
  /** A transfer that he has left behind and that still rings. */
  readonly left: LeftTransfer | null
  /** A call that rings while he is in another. */
  readonly second: IncomingView | null
  /** What was asked of the lines and is not yet true. */
  readonly pending: LineCommandBody['type'] | null
  readonly refused: { readonly parallel: RefusalOf; readonly switch: RefusalOf; readonly merge: RefusalOf }
}

/** The agent's other line, and what rings beside the first. */
export function linesView(known: PhoneSituation, now: number): LinesView {
  const situation = seenByAgent(known)
  const active = activeViews(situation, now).filter(isLine)
  const [heard, beside] = situation.placing === null ? active : [undefined, ...active]
  const parallel = parallelRefused(
    active.flatMap(({ call }) => call ?? []),
    situation,
  )
  const concerned = situation.calls.filter(
    (call) => call.status === 'open' && concerns(call, situation.agentId),
  )
  return {
    other: beside ?? null,
    left: leftTransfer(concerned, situation, parallel, now),
    second: active.length > 0 ? incomingView(concerned, situation, now) : null,
    pending: situation.pendingLines,
    refused: {
      parallel,
      ...twoRefused(heard?.call, beside?.call, situation),
    },
  }
}

function isLine(view: PhoneView): view is NonNullable<LinesView['other']> {
  return ['live', 'outgoing', 'connecting', 'lost', 'ending'].includes(view.kind)
}

function parallelRefused(calls: readonly CallSnapshot[], { agentId, desk }: PhoneSituation): RefusalOf {
  const plan = desk?.plan ?? 'basic'
  return permitsLines(calls, openLine(calls.map(callOf), agentId, plan), plan)
}

function twoRefused(
  heard: CallSnapshot | null | undefined,
  beside: CallSnapshot | null | undefined,
  { agentId, desk }: PhoneSituation,
): { readonly switch: RefusalOf; readonly merge: RefusalOf } {
  if (!heard || !beside) return { switch: refuse('linesNotReady'), merge: refuse('linesNotReady') }
  const plan = desk?.plan ?? 'basic'
  const both = [heard, beside]
  const { from, into } = mergeOrder(heard, beside)
  const merge = mergeLines({ from: callOf(from), into: callOf(into), agentId }, plan)
  return {
    switch: permitsLines(both, switchLine(both.map(callOf), agentId, beside.id), plan),
    merge: permitsLines(both, merge, plan),
  }
}

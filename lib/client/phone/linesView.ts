import { needsPlan } from '#lib/domain/calls/needsPlan.ts'
import type { Plan } from '#lib/domain/calls/plan.ts'
import { refuse } from '#lib/domain/shared/refuse.ts'
import { concerns } from '../live/concerns.ts'
import { activeViews } from './activeViews.ts'
import { type IncomingView, incomingView } from './incomingView.ts'
import type { PhoneSituation, PhoneView } from './phoneView.ts'
import type { RefusalOf } from './refusalOf.ts'

/** What there is beside the call that is shown large. */
export interface LinesView {
  /** His other line; null: he has none. */
  readonly other: Extract<PhoneView, { kind: 'live' | 'outgoing' | 'connecting' | 'lost' | 'ending' }> | null
  /** A call that rings while he is in another. */
  readonly second: IncomingView | null
  readonly refused: { readonly parallel: RefusalOf }
}

/** The agent's other line, and what rings beside the first. */
export function linesView(situation: PhoneSituation, now: number): LinesView {
  const active = activeViews(situation, now)
  const [, beside] = situation.placing === null ? active : [null, ...active]
  const concerned = situation.calls.filter(
    (call) => call.status === 'open' && concerns(call, situation.agentId),
  )
  return {
    other: beside && isLine(beside) ? beside : null,
    second: active.length > 0 ? incomingView(concerned, situation, now) : null,
    refused: { parallel: mayCallBeside(active.length, situation.desk?.plan ?? 'basic') },
  }
}

function isLine(view: PhoneView): view is NonNullable<LinesView['other']> {
  return ['live', 'outgoing', 'connecting', 'lost', 'ending'].includes(view.kind)
}

function mayCallBeside(lines: number, plan: Plan): RefusalOf {
  return needsPlan(plan, 'growth') ?? (lines > 1 ? refuse('noFreeLine') : null)
}

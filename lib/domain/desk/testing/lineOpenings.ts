import type { Call } from '../../calls/call.ts'
import { scenario } from '../../calls/testing/scenario.ts'

const talking = (id: string) => scenario('pro', id).inbound().talking('ann')
const aside = (id: string) => talking(id).command({ type: 'PutAside', agentId: 'ann' })
type Story = ReturnType<typeof talking>

const lost = (call: Story) => call.fact({ type: 'leg.ended', legId: call.legOf('ann'), reason: 'lost' })
/** Ann is there, and it rings at the other side. */
const placed = (call: Story) => call.fact({ type: 'participant.joined', legId: call.legOf('ann') })

/** Where ann's lines can be; on the first she is aside, for the second. */
export const LINE_OPENINGS = {
  'two customers': () => lines({ a: aside('a'), b: talking('b') }),
  'a customer, and a number she calls': () =>
    lines({ a: aside('a'), b: placed(scenario('pro', 'b').outbound('ann', 'support')) }),
  'a customer, and a colleague she calls': () =>
    lines({ a: aside('a'), b: placed(scenario('pro', 'b').internal('ann', 'bob')) }),
  'both lost': () => lines({ a: lost(aside('a')), b: lost(talking('b')) }),
  'a third rings': () =>
    lines({ a: aside('a'), b: talking('b'), c: scenario('pro', 'c').inbound().ringing('ann') }),
} as const satisfies Readonly<Record<string, () => readonly Call[]>>

function lines(calls: Readonly<Record<string, Story>>): readonly Call[] {
  return Object.entries(calls).map(([id, { state }]) => ({ ...state, id }))
}

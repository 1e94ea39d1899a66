import type { Call } from '../call.ts'
import { isOutside } from '../isOutside.ts'
import { type Input, isFact } from './inputsOf.ts'

const ORDER = ['open', 'closing', 'closed']

/** The explicit ends: somebody pressed something that says so. */
const ENDS: ReadonlySet<string> = new Set(['HangUp', 'Leave', 'RemoveParticipant', 'GiveLegs'])
/** Where a flow says that it is over. */
const LAST_STOPS: ReadonlySet<string> = new Set(['ends', 'nowhere'])

/** What is true of every step; the sentence that this one breaks, or null. */
export function checkStep(before: Call, after: Call, input: Input): string | null {
  if (ORDER.indexOf(after.status) < ORDER.indexOf(before.status)) return 'a call never comes back to life'
  if (before.answeredAt !== null && after.answeredAt !== before.answeredAt) return 'answered-at never moves'
  for (const leg of before.legs) {
    const later = after.legs.find((one) => one.id === leg.id)
    if (leg.status === 'ended' && later?.status !== 'ended') return 'an ended leg stays ended'
    if (leg.status === 'ending' && later && !['ending', 'ended'].includes(later.status)) {
      return 'ending is left only for ended'
    }
    const isEndedByUs = leg.status !== 'ending' && later?.status === 'ending'
    if (isEndedByUs && leg.role === 'customer' && !mayEndCustomer(before, after, input)) {
      return 'no customer is ended by us except by an explicit hang-up'
    }
  }
  return null
}

/**
 * An explicit hang-up, of an agent or of the flow the customer is in; or a call that nobody is left to have: the
 * longest wait is over, a lost agent without a queue stayed away, the other one of two left talking said farewell, an
 * outbound call was off before it was answered, or the queue a flow leads to is not there any more.
 */
function mayEndCustomer(before: Call, after: Call, input: Input): boolean {
  // He was the last who could still have come to a call without a queue.
  if (input.type === 'DeclineOffer') return before.queueId === null
  if (input.type === 'Invite') return input.target.kind === 'flow' && LAST_STOPS.has(input.target.stop.kind)
  if (!isFact(input)) return ENDS.has(input.type)
  if (input.type === 'flow.moved') return before.flow !== null && LAST_STOPS.has(input.to.kind)
  if (input.type === 'wait.expired') return before.waiting !== null
  if (before.direction === 'outbound' && before.answeredAt === null) return true
  if (before.outsideTalk) return after.legs.filter((leg) => isOutside(leg) && leg.present).length < 2
  return before.queueId === null
}

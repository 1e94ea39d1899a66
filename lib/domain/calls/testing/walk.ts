import type { Call } from '../call.ts'
import { isLive } from '../isLive.ts'
import { type Input, inputsOf } from './inputsOf.ts'
import { lawBroken } from './lawBroken.ts'
import { randomOf } from './randomOf.ts'
import { shrinkWay, type Way } from './shrinkWay.ts'
import { step } from './step.ts'

const STEPS = 80
/** Ends are many among the inputs, and a call that is over shows nothing: so often they are passed over. */
const RARE: Readonly<Partial<Record<Input['type'], number>>> = {
  'leg.ended': 0.98,
  'wait.expired': 0.99,
  HangUp: 0.99,
  Leave: 0.97,
  GiveLegs: 0.99,
  RemoveParticipant: 0.97,
  BackToCustomer: 0.8,
  CancelInvitation: 0.8,
  DeclineOffer: 0.8,
  'offer.expired': 0.8,
  'arrival.expired': 0.8,
  'agent.unreachable': 0.8,
  'agent.busy': 0.8,
}

/**
 * Goes on at random, one call after the other, where walking every state takes too long. The same seed is the same
 * way; a step that breaks a law throws, with the way there.
 */
export function walk(
  first: () => Call,
  {
    legs,
    agents,
    walks,
    seed,
  }: {
    readonly legs: number
    readonly agents: readonly string[]
    readonly walks: number
    readonly seed: number
  },
): { readonly walks: number; readonly steps: number; readonly mostLegs: number } {
  const random = randomOf(seed)
  let steps = 0
  const done = { walks: 0, steps: 0, mostLegs: 0 }
  for (; done.walks < walks; done.walks += 1) {
    const way: Way[] = []
    let call = first()
    while (way.length < STEPS && call.status !== 'closed') {
      const next = chance(call)
      if (!next) break
      const { input, after } = next
      way.push(next)
      const broken = lawBroken(call, after, input)
      if (broken) throw new Error(`${broken}\n${told(shrinkWay(first(), way, broken))}`)
      call = after
      done.mostLegs = Math.max(done.mostLegs, call.legs.filter(isLive).length)
    }
    done.steps += way.length
  }
  return done

  function chance(call: Call): (Way & { readonly after: Call }) | null {
    const inputs = [...inputsOf(call, agents)]
    steps += 1
    while (inputs.length > 0) {
      const [input] = inputs.splice(Math.floor(random() * inputs.length), 1) as [Input]
      if (random() < (RARE[input.type] ?? 0)) continue
      const ids = `${steps}:`
      const after = step(call, input, ids)
      if (after && after.legs.filter(isLive).length <= legs) return { input, ids, after }
    }
    return null
  }
}

function told(way: readonly Way[]): string {
  return way.map(({ input }) => JSON.stringify(input)).join('\n')
}

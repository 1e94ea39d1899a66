import type { Call } from '../call.ts'
import { isAlive } from '../isAlive.ts'
import { canonical } from './canonical.ts'
import { checkStep } from './checkStep.ts'
import { type Input, inputsOf } from './inputsOf.ts'
import { keyOf } from './keyOf.ts'
import { lawBroken } from './lawBroken.ts'
import { step } from './step.ts'

/** How a state was come to; the first has no way to it. */
type Way = { readonly from: string; readonly by: Input } | null

export interface Explored {
  readonly states: number
  readonly tried: number
  /** Every state was visited; otherwise the time was up, and `depth` steps were walked in full. */
  readonly isComplete: boolean
  readonly depth: number
  readonly seconds: number
}

/**
 * Breadth-first over every command and every fact in every state that a call can reach with at most `legs` channels
 * alive, those included that have been asked to end. The first step that breaks a law throws, with the shortest way there.
 */
export function explore(
  first: Call,
  {
    legs,
    agents,
    seconds,
    depth: deepest = Number.POSITIVE_INFINITY,
    name = keyOf,
    tries = () => true,
  }: {
    readonly legs: number
    readonly agents: readonly string[]
    readonly seconds: number
    /** Steps from the first state. */
    readonly depth?: number
    readonly name?: (call: Call) => string
    /** What is tried, of all that can be wished or reported. */
    readonly tries?: (input: Input) => boolean
  },
): Explored {
  const start = performance.now()
  const ways = new Map<string, Way>()
  const firstCall = canonical(first, agents)
  let layer = new Map([[name(firstCall), firstCall]])
  for (const key of layer.keys()) ways.set(key, null)
  let tried = 0
  let depth = 0
  for (; layer.size > 0; depth += 1) {
    if (depth === deepest) return report(false)
    const next = new Map<string, Call>()
    for (const [from, call] of layer) {
      if (performance.now() - start > seconds * 1000) return report(false)
      for (const by of inputsOf(call, agents)) {
        if (!tries(by)) continue
        tried += 1
        const after = step(call, by)
        if (!after) continue
        const key = name(after)
        const broken = ways.has(key) ? checkStep(call, after, by) : lawBroken(call, after, by)
        if (broken) throw new Error([broken, ...wayTo(ways, from), JSON.stringify(by)].join('\n'))
        if (ways.has(key) || after.legs.filter(isAlive).length > legs) continue
        ways.set(key, { from, by })
        next.set(key, canonical(after, agents))
      }
    }
    layer = next
  }
  return report(true)

  function report(isComplete: boolean): Explored {
    return { states: ways.size, tried, isComplete, depth, seconds: (performance.now() - start) / 1000 }
  }
}

function wayTo(ways: ReadonlyMap<string, Way>, key: string): readonly string[] {
  const steps: string[] = []
  for (let way = ways.get(key); way; way = ways.get(way.from)) steps.unshift(JSON.stringify(way.by))
  return steps
}

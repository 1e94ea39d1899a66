import type { Call } from '../call.ts'
import { isLive } from '../isLive.ts'
import { canonical } from './canonical.ts'
import { type Input, inputsOf } from './inputsOf.ts'
import { keyOf } from './keyOf.ts'
import { lawBroken } from './lawBroken.ts'
import { step } from './step.ts'

interface Visited {
  readonly call: Call
  readonly from: string | null
  readonly by: Input | null
}

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
 * alive. The first step that breaks a law throws, with the shortest way there.
 */
export function explore(
  first: Call,
  {
    legs,
    agents,
    seconds,
    depth: deepest = Number.POSITIVE_INFINITY,
    name = keyOf,
  }: {
    readonly legs: number
    readonly agents: readonly string[]
    readonly seconds: number
    /** Steps from the first state. */
    readonly depth?: number
    readonly name?: (call: Call) => string
  },
): Explored {
  const start = performance.now()
  const visited = new Map<string, Visited>()
  const firstCall = canonical(first, agents)
  const key = name(firstCall)
  visited.set(key, { call: firstCall, from: null, by: null })
  let layer = [key]
  let tried = 0
  let depth = 0
  for (; layer.length > 0; depth += 1) {
    if (depth === deepest) return report(false)
    const next: string[] = []
    for (const at of layer) {
      if (performance.now() - start > seconds * 1000) return report(false)
      const { call } = visited.get(at) as Visited
      for (const input of inputsOf(call, agents)) {
        tried += 1
        const after = step(call, input)
        if (!after) continue
        const key = name(after)
        if (visited.has(key)) continue
        const broken = lawBroken(call, after, input)
        if (broken) throw new Error(`${broken}\n${traceTo(visited, at, input)}`)
        if (after.legs.filter(isLive).length > legs) continue
        visited.set(key, { call: canonical(after, agents), from: at, by: input })
        next.push(key)
      }
    }
    layer = next
  }
  return report(true)

  function report(isComplete: boolean): Explored {
    return { states: visited.size, tried, isComplete, depth, seconds: (performance.now() - start) / 1000 }
  }
}

function traceTo(visited: ReadonlyMap<string, Visited>, key: string, last: Input): string {
  const steps = [JSON.stringify(last)]
  for (let at = visited.get(key); at?.by; at = visited.get(at.from ?? '')) {
    steps.unshift(JSON.stringify(at.by))
  }
  return steps.join('\n')
}

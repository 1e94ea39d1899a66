import { absorb } from '../absorb.ts'
import type { Call } from '../call.ts'
import { decide } from '../decide.ts'
import { evolve } from '../evolve.ts'
import { INVARIANTS } from '../invariants.ts'
import { isLive } from '../isLive.ts'
import { canonical } from './canonical.ts'
import { checkStep } from './checkStep.ts'
import { type Input, inputsOf, isFact } from './inputsOf.ts'

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

const NOW = 1_000
const laws = Object.entries(INVARIANTS)

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
    inputs = inputsOf,
  }: {
    readonly legs: number
    readonly agents: readonly string[]
    readonly seconds: number
    readonly inputs?: typeof inputsOf
  },
): Explored {
  const start = performance.now()
  const visited = new Map<string, Visited>()
  const firstCall = canonical(first, agents)
  const key = JSON.stringify(firstCall)
  visited.set(key, { call: firstCall, from: null, by: null })
  let layer = [key]
  let tried = 0
  let depth = 0
  for (; layer.length > 0; depth += 1) {
    const next: string[] = []
    for (const at of layer) {
      if (performance.now() - start > seconds * 1000) return report(false)
      const { call } = visited.get(at) as Visited
      for (const input of inputs(call, agents)) {
        tried += 1
        const after = step(call, input)
        if (!after) continue
        const reached = canonical(after, agents)
        const name = JSON.stringify(reached)
        if (visited.has(name)) continue
        const broken = laws.find(([, holds]) => !holds(after))?.[0] ?? checkStep(call, after, input)
        if (broken) throw new Error(`${broken}\n${traceTo(visited, at, input)}`)
        if (reached.legs.filter(isLive).length > legs) continue
        visited.set(name, { call: reached, from: at, by: input })
        next.push(name)
      }
    }
    layer = next
  }
  return report(true)

  function report(isComplete: boolean): Explored {
    return { states: visited.size, tried, isComplete, depth, seconds: (performance.now() - start) / 1000 }
  }
}

/** Null where nothing happens. */
function step(call: Call, input: Input): Call | null {
  let ids = 0
  const ctx = { now: NOW, newId: () => `new${ids++}`, plan: 'pro' } as const
  const decision = isFact(input) ? absorb(call, input, ctx) : decide(call, input, ctx)
  if ('refused' in decision || decision.events.length === 0) return null
  return decision.events.reduce(evolve, call)
}

function traceTo(visited: ReadonlyMap<string, Visited>, key: string, last: Input): string {
  const steps = [JSON.stringify(last)]
  for (let at = visited.get(key); at?.by; at = visited.get(at.from ?? '')) {
    steps.unshift(JSON.stringify(at.by))
  }
  return steps.join('\n')
}

import type { Call } from '../../calls/call.ts'
import { isLive } from '../../calls/isLive.ts'
import { isOfInterest } from '../../calls/testing/isOfInterest.ts'
import { keyOf } from '../../calls/testing/keyOf.ts'
import { type LineInput, lineInputs } from './lineInputs.ts'
import { lineLawBroken } from './lineLawBroken.ts'
import { stepLines } from './stepLines.ts'

interface Visited {
  readonly lines: readonly Call[]
  readonly way: readonly LineInput[]
}

/** Breadth-first over all that can be wished or reported of an agent's lines; the first broken law throws, with the way there. */
export function exploreLines(
  first: readonly Call[],
  {
    agentId,
    agents,
    legs,
    seconds,
  }: {
    readonly agentId: string
    readonly agents: readonly string[]
    /** Alive in one line. */
    readonly legs: number
    readonly seconds: number
  },
) {
  const start = performance.now()
  const name = (lines: readonly Call[]) => lines.map((call) => keyOf(call, agents)).join('||')
  const visited = new Set([name(first)])
  let layer: Visited[] = [{ lines: first, way: [] }]
  let tried = 0
  let depth = 0
  for (; layer.length > 0; depth += 1) {
    const next: Visited[] = []
    for (const { lines, way } of layer) {
      if (performance.now() - start > seconds * 1000) return report(false)
      for (const input of lineInputs(lines, agents)) {
        tried += 1
        const after = stepLines(lines, input, agentId, `${tried}:`)
        if (!after) continue
        const key = name(after.lines)
        if (visited.has(key)) continue
        const there = [...way, input]
        const broken = lineLawBroken(lines, after.lines, { said: after.said, agentId })
        if (broken) throw new Error([broken, ...there.map((one) => JSON.stringify(one))].join('\n'))
        if (after.lines.some((call) => call.legs.filter(isLive).length > legs)) continue
        visited.add(key)
        next.push({ lines: after.lines.map(withoutThePast), way: there })
      }
    }
    layer = next
  }
  return report(true)

  function report(isComplete: boolean) {
    return { states: visited.size, tried, isComplete, depth, seconds: (performance.now() - start) / 1000 }
  }
}

function withoutThePast(call: Call): Call {
  return { ...call, legs: call.legs.filter(isOfInterest) }
}

import type { Call } from '../call.ts'
import type { Input } from './inputsOf.ts'
import { lawBroken } from './lawBroken.ts'
import { step } from './step.ts'

/** One step of a way: what was wished or reported, and how the ids it made begin. */
export interface Way {
  readonly input: Input
  readonly ids: string
}

/** The same broken law by fewer steps: whatever can be left out is left out. */
export function shrinkWay(first: Call, way: readonly Way[], law: string): readonly Way[] {
  let short = way
  for (let at = way.length - 1; at >= 0; at -= 1) {
    const shorter = short.toSpliced(at, 1)
    if (breaks(first, shorter, law)) short = shorter
  }
  return short
}

function breaks(first: Call, way: readonly Way[], law: string): boolean {
  let call = first
  for (const { input, ids } of way) {
    const after = step(call, input, ids)
    if (!after) continue
    if (lawBroken(call, after, input) === law) return true
    call = after
  }
  return false
}

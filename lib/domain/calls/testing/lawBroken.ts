import type { Call } from '../call.ts'
import { INVARIANTS } from '../invariants.ts'
import { checkStep } from './checkStep.ts'
import type { Input } from './inputsOf.ts'

const laws = Object.entries(INVARIANTS)

/** The law that this step breaks, of those about states and those about steps; or null. */
export function lawBroken(before: Call, after: Call, input: Input): string | null {
  return laws.find(([, holds]) => !holds(after))?.[0] ?? checkStep(before, after, input)
}

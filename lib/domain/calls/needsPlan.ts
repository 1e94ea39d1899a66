import type { Refusal } from '../shared/refusal.ts'
import { refuse } from '../shared/refuse.ts'
import { PLANS, type Plan } from './plan.ts'

/** Refuses what begins with a larger plan, and says with which. */
export function needsPlan(plan: Plan, needs: Plan): Refusal<'planTooSmall'> | null {
  return PLANS.indexOf(plan) < PLANS.indexOf(needs) ? refuse('planTooSmall', { needs }) : null
}

/**
 * What happens in a call. It is said by the outside party's number, so that everybody in it knows:
 * `+8210<series><plan><index>`.
 */
export const PLANS = [
  'customerEnds',
  'agentEnds',
  'declinedOnce',
  'givenUp',
  'outboundCustomerEnds',
  'outboundAgentEnds',
  'outboundBusy',
  'outboundDeclined',
] as const

export type Plan = (typeof PLANS)[number]

export function numberOf(series: number, plan: Plan, index: number): string {
  return `+8210${series}${PLANS.indexOf(plan)}${String(index).padStart(6, '0')}`
}

export function planOf(number: string): Plan {
  const plan = PLANS[Number(number[6])]
  if (!plan) throw new Error(`${number} has no plan`)
  return plan
}

/** What the organization has subscribed to; each includes those before it. */
export const PLANS = ['basic', 'growth', 'pro'] as const

export type Plan = (typeof PLANS)[number]

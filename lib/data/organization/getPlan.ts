import type { Plan } from '#lib/domain/calls/plan.ts'
import type { Statement, Transaction } from '../transaction.ts'

const select: Statement = { name: 'organization.plan', text: 'select "plan" from "Organization"' }

/** What the organization has subscribed to. */
export async function getPlan(tx: Transaction): Promise<Plan> {
  const [row] = await tx.run<{ readonly plan: Plan }>(select, [])
  if (!row) throw new Error('the organization is there from the first migration on')
  return row.plan
}

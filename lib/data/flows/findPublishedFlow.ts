import type { Statement, Transaction } from '../transaction.ts'

const select: Statement = {
  name: 'flows.published',
  text: `
select "id" as "versionId", "definition" from "FlowVersion" where "flowId" = $1 order by "number" desc limit 1`,
}

export interface PublishedFlow {
  readonly versionId: string
  readonly definition: unknown
}

/** The version that takes new calls; null for a flow that was never published. */
export async function findPublishedFlow(tx: Transaction, flowId: string): Promise<PublishedFlow | null> {
  const [row] = await tx.run<PublishedFlow>(select, [flowId])
  return row ?? null
}

import { targetList } from '#lib/contracts/targets.ts'
import { listTargets } from '#lib/data/agents/listTargets.ts'
import { withAgent } from '#lib/http/withAgent.ts'

/** Whom of the desk a call can be taken to, as they are at this moment. */
export const GET = withAgent({ may: 'person.see', says: targetList }, listTargets)

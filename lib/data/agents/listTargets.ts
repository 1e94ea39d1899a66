import { type Candidate, type SkipReason, skipReason } from '#lib/domain/availability/skipReason.ts'
import { database } from '../database.ts'
import { candidateSql } from './candidateSql.ts'

const agents = {
  name: 'targets.agents',
  text: `
select p."name", ${candidateSql}, null as "declinedAt"
from "Person" p left join "Availability" a on a."personId" = p."id"
where p."disabledAt" is null
order by p."name", p."id"`,
}
const teams = {
  name: 'targets.teams',
  text: `
select t."id", t."name", array_remove(array_agg(m."personId"), null) as "agentIds"
from "Team" t left join "TeamMember" m on m."teamId" = t."id"
group by t."id" order by t."name"`,
}
const queues = {
  name: 'targets.queues',
  text: `
select q."id", q."name", array_remove(array_agg(distinct coalesce(t."personId", m."personId")), null) as "agentIds"
from "Queue" q left join "QueueMember" m on m."queueId" = q."id" left join "TeamMember" t on t."teamId" = m."teamId"
group by q."id" order by q."name"`,
}

const flows = {
  name: 'targets.flows',
  text: `
select f."id", f."name" from "Flow" f
where exists (select from "FlowVersion" v where v."flowId" = f."id") order by f."name"`,
}

interface Group {
  readonly id: string
  readonly name: string
  readonly agentIds: readonly string[]
}

export interface Targets {
  readonly agents: readonly {
    readonly id: string
    readonly name: string
    readonly readiness: SkipReason | 'available'
  }[]
  readonly teams: readonly Group[]
  readonly queues: readonly Group[]
  readonly flows: readonly Omit<Group, 'agentIds'>[]
}

/** Everybody of the desk a call can be taken to, and how each is now. */
export async function listTargets(): Promise<Targets> {
  const { pool } = database()
  const [people, inTeams, inQueues, published] = await Promise.all([
    pool.query<Candidate & { readonly name: string }>(agents),
    pool.query<Group>(teams),
    pool.query<Group>(queues),
    pool.query<Omit<Group, 'agentIds'>>(flows),
  ])
  return {
    agents: people.rows.map((one) => ({
      id: one.agentId,
      name: one.name,
      readiness: skipReason(one) ?? 'available',
    })),
    teams: inTeams.rows,
    queues: inQueues.rows,
    flows: published.rows,
  }
}

import type { Statement, Transaction } from '../transaction.ts'

const save: Statement = {
  name: 'availability.save',
  text: `
insert into "Availability" ("personId", "choice", "reason", "since") values ($1, $2, $3, now())
on conflict ("personId") do update set "choice" = excluded."choice", "reason" = excluded."reason",
  "version" = "Availability"."version" + 1,
  "since" = case when "Availability"."choice" = excluded."choice" and "Availability"."reason" is not distinct from excluded."reason"
    then "Availability"."since" else now() end`,
}

export type AvailabilityChoice = 'available' | 'away' | 'offline'

/** What the agent chose to be, since now unless he chose the same before. */
export function saveAvailability(
  tx: Transaction,
  agentId: string,
  choice: AvailabilityChoice,
  reason: string | null,
): void {
  tx.send(save, [agentId, choice, reason])
}

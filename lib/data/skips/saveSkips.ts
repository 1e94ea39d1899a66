import type { SkipReason } from '#lib/domain/availability/skipReason.ts'
import type { Statement, Transaction } from '../transaction.ts'

const insert: Statement = {
  name: 'skips.save',
  text: `
insert into "Skip" ("callId", "agentId", "reason", "at")
select $1, s."agentId", s."reason", now()
from json_to_recordset($2::json) as s ("agentId" text, "reason" "SkipReason")
where s."reason" is distinct from (
  select k."reason" from "Skip" k
  where k."callId" = $1 and k."agentId" = s."agentId" and k."at" >= coalesce(
    (select max(o."madeAt") from "Offer" o where o."callId" = $1 and o."agentId" = s."agentId"), '-infinity')
  order by k."at" desc limit 1)
on conflict do nothing`,
}

export interface Skipped {
  readonly agentId: string
  readonly reason: SkipReason
}

/**
 * Keeps why these agents were not offered the call. A call that waits is considered again and again: a reason is
 * kept once, until there is another one or the agent is offered the call in between.
 */
export function saveSkips(tx: Transaction, callId: string, skipped: readonly Skipped[]): void {
  if (skipped.length > 0) tx.send(insert, [callId, JSON.stringify(skipped)])
}

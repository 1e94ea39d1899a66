import type { Statement, Transaction } from '../transaction.ts'

/** Without a queue there is no rule; a call one placed oneself still needs its note. */
const SECONDS_WITHOUT_QUEUE = 30

const insert: Statement = {
  name: 'wrapUps.start',
  text: `
insert into "WrapUp" ("callId", "personId", "startedAt", "endsAt")
select $1, $2, now(), now() + make_interval(secs => coalesce((select "wrapUpSeconds" from "Queue" where "id" = $3), $4))
on conflict do nothing`,
}

/** The agent's time after a call begins; its length is the queue's. */
export function startWrapUp(
  tx: Transaction,
  input: { readonly callId: string; readonly agentId: string; readonly queueId: string | null },
): void {
  tx.send(insert, [input.callId, input.agentId, input.queueId, SECONDS_WITHOUT_QUEUE])
}

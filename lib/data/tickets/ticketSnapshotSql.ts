import { msSql } from '../calls/msSql.ts'

/** A ticket as lists show it (contracts, ticketSnapshot), as JSON of the row `t` that `ticketSnapshotFrom` brings. */
export const ticketSnapshotSql = `json_build_object(
  'id', t."id", 'version', t."version", 'subject', t."subject", 'status', t."status", 'priority', t."priority",
  'requester', json_build_object('id', r."id", 'name', r."name", 'unnamed', r."unnamed",
    'number', (select h."number" from "ContactPhone" h where h."contactId" = r."id" order by h."number" limit 1)),
  'assignee', case when p."id" is not null then json_build_object('id', p."id", 'name', p."name") end,
  'team', case when m."id" is not null then json_build_object('id', m."id", 'name', m."name") end,
  'tags', (select coalesce(json_agg(g."name" order by g."name"), '[]')
    from "TicketTag" x join "Tag" g on g."id" = x."tagId" where x."ticketId" = t."id"),
  'createdAt', ${msSql('t."createdAt"')}, 'updatedAt', ${msSql('t."updatedAt"')})`

export const ticketSnapshotFrom = `
from "Ticket" t
  join "Contact" r on r."id" = t."requesterId"
  left join "Person" p on p."id" = t."assigneeId"
  left join "Team" m on m."id" = t."teamId"`

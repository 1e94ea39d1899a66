import { msSql } from '../calls/msSql.ts'

/** A note as screens know it (contracts, noteSnapshot), as JSON of the rows `n` and `a`, its author. */
export const noteSnapshotSql = `json_build_object('id', n."id", 'callId', n."callId",
  'author', json_build_object('id', a."id", 'name', a."name"), 'body', n."body",
  'createdAt', ${msSql('n."createdAt"')}, 'updatedAt', ${msSql('n."updatedAt"')})`

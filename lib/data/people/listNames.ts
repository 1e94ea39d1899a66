import { database } from '../database.ts'

const statement = {
  name: 'people.names',
  text: 'select "id", "name" from "Person" where "id" = any($1::text[])',
}

/** The names of these people, by id. */
export async function listNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await database().pool.query<{ readonly id: string; readonly name: string }>({
    ...statement,
    values: [ids],
  })
  return new Map(rows.map((row) => [row.id, row.name]))
}

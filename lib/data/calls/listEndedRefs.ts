import { database } from '../database.ts'

const statement = {
  name: 'legs.endedRefs',
  text: `select "providerRef" as "ref" from "Leg" where "providerRef" = any($1::text[]) and "status" = 'ended'`,
}

/** Which of these channels of the carrier are, by our books, over. */
export async function listEndedRefs(providerRefs: readonly string[]): Promise<readonly string[]> {
  const { rows } = await database().pool.query<{ readonly ref: string }>({
    ...statement,
    values: [providerRefs],
  })
  return rows.map((row) => row.ref)
}

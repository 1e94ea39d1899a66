import { Client } from 'pg'

/** By this name the owner's connection is known. */
export const KEEPER = 'sidetone-keeper'
/** And by this one when its owner is about to end it. */
export const LEAVING_KEEPER = 'sidetone-keeper-leaving'

/**
 * Makes the database if the cluster has none, and holds one connection for as long as we live: by it others know
 * that the cluster has an owner, and it cannot outlive us as a file with a process id can.
 */
export async function keepOpen(url: string, database: string): Promise<Client> {
  const client = new Client({ connectionString: url, application_name: KEEPER })
  client.on('error', () => undefined)
  await client.connect()
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
  if (!rowCount) await client.query(`create database ${client.escapeIdentifier(database)}`)
  return client
}

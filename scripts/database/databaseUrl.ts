import { OWNER } from './initialise.ts'

/** The address of one database of the embedded cluster. */
export function databaseUrl(port: number, password: string, database: string): string {
  return `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${database}`
}

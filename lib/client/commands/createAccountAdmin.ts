import type { SetupBody } from '#lib/contracts/people.ts'
import { api } from '../api.ts'

/** First run: against the one-time token of the console. */
export function createAccountAdmin(body: SetupBody): Promise<unknown> {
  return api('POST', '/api/setup', body)
}

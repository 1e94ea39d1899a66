import type { Transaction } from '../transaction.ts'
import { hashOf, SETUP } from './setupToken.ts'

const use = {
  name: 'people.useSetupToken',
  text: 'delete from "Verification" where "identifier" = $1 and "value" = $2 and "expiresAt" > now() returning "id"',
}

/** Whether this is the token of the first run; if so it is used up, together with this transaction. */
export async function useSetupToken(tx: Transaction, token: string): Promise<boolean> {
  return (await tx.run(use, [SETUP, hashOf(token.trim())])).length === 1
}

import { z } from 'zod'
import type { DemoAccount } from '#components/signIn/DemoAccounts.tsx'
import { role } from '#lib/contracts/people.ts'

const accounts = z.array(z.object({ name: z.string(), email: z.string(), password: z.string(), role }))

/** The people of the demo world, as the start command says them; nobody where there is no demo world. */
export function readDemoAccounts(value: string | undefined): readonly DemoAccount[] {
  return value ? accounts.parse(JSON.parse(value)) : []
}

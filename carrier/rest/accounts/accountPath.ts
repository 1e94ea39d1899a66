import type { World } from '../../world.ts'

/** Where everything of the account lies, without a trailing slash. */
export function accountPath(world: World): string {
  return `/2010-04-01/Accounts/${world.settings.accountSid}`
}

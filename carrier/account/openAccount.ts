import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '../clock.ts'
import { Account } from './accountStore.ts'
import { readState } from './readState.ts'
import { StateFile } from './stateFile.ts'

/**
 * Opens the account kept in `folder`, or a new one. A damaged file throws: silently starting over would lose the
 * subscriber's numbers.
 */
export function openAccount(options: { readonly folder: string; readonly clock: Clock }): Account {
  mkdirSync(options.folder, { recursive: true })
  const file = new StateFile(join(options.folder, 'account.json'))
  return new Account(readState(file.path, options.clock), options.clock, file)
}

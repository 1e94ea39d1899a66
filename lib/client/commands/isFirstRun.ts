import { api } from '../api.ts'

/** Whether nobody has an account yet and the set-up is open. */
export function isFirstRun(): Promise<boolean> {
  return api('GET', '/api/setup').then(
    () => true,
    () => false,
  )
}

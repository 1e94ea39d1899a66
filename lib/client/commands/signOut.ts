import { api } from '../api.ts'

export function signOut(): Promise<unknown> {
  return api('POST', '/api/auth/sign-out', {})
}

import { api } from '../api.ts'

export function signIn(email: string, password: string): Promise<unknown> {
  return api('POST', '/api/auth/sign-in/email', { email, password })
}

import type { Refusal } from '#lib/domain/shared/refusal.ts'
import { refuse } from '#lib/domain/shared/refuse.ts'
import { auth } from './auth.ts'
import { clientAddress } from './clientAddress.ts'
import { limitedSignIn } from './limitedSignIn.ts'
import { withCookiesOf } from './withCookiesOf.ts'

export interface Credentials {
  readonly email: string
  readonly password: string
}

/** Signs somebody in: an answer whose cookie is the session. Nobody learns whether it was the name or the password. */
export async function signIn(
  { email, password }: Credentials,
  headers: Headers,
): Promise<Response | Refusal<'wrongCredentials' | 'revoked' | 'tooMany'>> {
  const person = email.toLowerCase()
  const answer = await limitedSignIn(
    { email: person, address: clientAddress(headers) },
    () => auth().api.signInEmail({ body: { email: person, password }, headers, asResponse: true }),
    (response) => response.ok,
  )
  if (!answer) return refuse('tooMany')
  if (answer.status === 403) return refuse('revoked')
  if (!answer.ok) return refuse('wrongCredentials')
  return withCookiesOf(answer)
}

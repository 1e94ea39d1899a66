import { auth } from './auth.ts'
import { withCookiesOf } from './withCookiesOf.ts'

/** Ends the session of a request: its row, its cookie, and its sockets. */
export async function signOut(headers: Headers): Promise<Response> {
  return withCookiesOf(await auth().api.signOut({ headers, asResponse: true }))
}

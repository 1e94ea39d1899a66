import { findSession } from '#lib/auth/findSession.ts'
import { signOut } from '#lib/auth/signOut.ts'
import { withVisitor } from '#lib/http/withVisitor.ts'
import { leaveDesk } from '#lib/workflows/people/leaveDesk.ts'

/** Ends this browser's session; without one there is nothing to end, and in a call it is refused. */
export const POST = withVisitor({}, async ({ request: { headers } }) => {
  const signedIn = await findSession(headers)
  return (signedIn && (await leaveDesk(signedIn.person.id))) ?? signOut(headers)
})

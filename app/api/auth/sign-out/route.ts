import { signOut } from '#lib/auth/signOut.ts'
import { withVisitor } from '#lib/http/withVisitor.ts'

/** Ends this browser's session; without one there is nothing to end. */
export const POST = withVisitor({}, async ({ request }) => signOut(request.headers))

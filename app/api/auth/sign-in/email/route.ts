import { signIn } from '#lib/auth/signIn.ts'
import { signInBody } from '#lib/contracts/signInBody.ts'
import { withVisitor } from '#lib/http/withVisitor.ts'

export const POST = withVisitor({ body: signInBody }, async ({ body, request }) =>
  signIn(body, request.headers),
)

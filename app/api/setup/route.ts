import { hashPassword } from '#lib/auth/hashPassword.ts'
import { setupBody } from '#lib/contracts/people.ts'
import { listSetups } from '#lib/data/people/listSetups.ts'
import { notFound } from '#lib/http/notFound.ts'
import { withVisitor } from '#lib/http/withVisitor.ts'
import { createAccountAdmin } from '#lib/workflows/people/createAccountAdmin.ts'

const isOpen = async () => (await listSetups()).length > 0

/** Whether this is the first run, which waits for its account admin. */
export const GET = withVisitor({}, async () => ((await isOpen()) ? null : notFound))

export const POST = withVisitor({ body: setupBody }, async ({ body }) => {
  if (!(await isOpen())) return notFound
  const { password, ...admin } = body
  return createAccountAdmin({ ...admin, passwordHash: await hashPassword(password) })
})

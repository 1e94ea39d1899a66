import { makeSetupToken } from '#lib/data/people/makeSetupToken.ts'

/** While nobody can administer the desk: says on the console how somebody becomes the first who can. */
export async function offerSetup(publicUrl: string): Promise<void> {
  const token = await makeSetupToken()
  if (!token) return
  process.stdout.write(
    `\nNobody administers this desk yet. Open ${publicUrl}/setup and enter this token; it is good once, for a day:\n\n  ${token}\n\n`,
  )
}

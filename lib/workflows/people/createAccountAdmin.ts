import { inTransaction } from '#lib/data/inTransaction.ts'
import { newId } from '#lib/data/newId.ts'
import { useSetupToken } from '#lib/data/people/useSetupToken.ts'
import type { Refusal } from '#lib/domain/shared/refusal.ts'
import { refuse } from '#lib/domain/shared/refuse.ts'

export interface NewAccountAdmin {
  readonly token: string
  readonly name: string
  readonly email: string
  readonly passwordHash: string
}

/** The first person, once: against the token that the console showed. */
export function createAccountAdmin({
  token,
  name,
  email,
  passwordHash,
}: NewAccountAdmin): Promise<Refusal<'wrongToken'> | null> {
  return inTransaction(async (tx) => {
    if (!(await useSetupToken(tx, token))) return refuse('wrongToken')
    const prisma = await tx.prisma()
    const id = newId()
    await prisma.person.create({
      data: {
        id,
        name,
        email: email.toLowerCase(),
        role: 'accountAdmin',
        credentials: {
          create: { id: newId(), accountId: id, providerId: 'credential', password: passwordHash },
        },
      },
    })
    return null
  })
}

import type { MeChange } from '#lib/contracts/people.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import type { Refusal } from '#lib/domain/shared/refusal.ts'
import { refuse } from '#lib/domain/shared/refuse.ts'

/** Somebody sets how he wants his own desk. */
export function changeMe(
  id: string,
  { locale, theme, callerIdNumberId, secondLine }: MeChange,
): Promise<Refusal<'noNumber'> | null> {
  return inTransaction(async (tx) => {
    const prisma = await tx.prisma()
    if (callerIdNumberId) {
      const number = await prisma.phoneNumber.findUnique({
        where: { id: callerIdNumberId, releasedAt: null },
      })
      if (!number) return refuse('noNumber')
    }
    await prisma.person.update({
      where: { id },
      data: {
        ...(locale !== undefined && { locale }),
        ...(theme !== undefined && { theme }),
        ...(callerIdNumberId !== undefined && { callerIdNumberId }),
        ...(secondLine !== undefined && { secondLine }),
      },
    })
    return null
  })
}

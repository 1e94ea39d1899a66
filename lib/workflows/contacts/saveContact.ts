import type { CountryCode } from 'libphonenumber-js'
import type { ContactBody } from '#lib/contracts/contactSnapshot.ts'
import { readPhone } from '#lib/contracts/readPhone.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { noteLive } from '#lib/data/live/noteLive.ts'
import { newId } from '#lib/data/newId.ts'
import type { PrismaTransaction } from '#lib/data/prismaTypes.ts'
import type { Refusal } from '#lib/domain/shared/refusal.ts'
import { refuse } from '#lib/domain/shared/refuse.ts'

type Phones = ReadonlyMap<string, string | null>

/**
 * Makes a contact (null) or changes one; returns its id. A number belongs to one contact: a stranger who called
 * before and was named by nobody becomes the new contact, anybody else keeps his number.
 */
export function saveContact(
  id: string | null,
  { name, email, company, phones: typed }: ContactBody,
  country: CountryCode,
): Promise<string | Refusal<'notFound' | 'notANumber' | 'numberTaken'>> {
  return inTransaction(async (tx) => {
    const phones = new Map<string, string | null>()
    for (const { number, label } of typed) {
      const phone = readPhone(number, country)
      if (!phone) return refuse('notANumber', { number })
      phones.set(phone.number, label)
    }
    const prisma = await tx.prisma()
    const others = await ownersOf(prisma, phones, id)
    const [stranger] = others
    const isStranger = id === null && others.length === 1 && stranger?.unnamed
    if (stranger && !isStranger) return refuse('numberTaken', { name: stranger.name })
    const known = id ?? stranger?.id ?? null
    const values = { name, email, company, unnamed: false }
    if (known === null) {
      const { id: made } = await prisma.contact.create({ data: { id: newId(), ...values } })
      await setPhones(prisma, made, phones)
      noteLive(tx, { kind: 'contact', id: made })
      return made
    }
    const { count } = await prisma.contact.updateMany({
      where: { id: known },
      data: { ...values, version: { increment: 1 } },
    })
    if (count === 0) return refuse('notFound')
    await setPhones(prisma, known, phones)
    noteLive(tx, { kind: 'contact', id: known })
    return known
  })
}

function ownersOf(prisma: PrismaTransaction, phones: Phones, id: string | null) {
  return prisma.contact.findMany({
    where: { phones: { some: { number: { in: [...phones.keys()] } } }, ...(id && { NOT: { id } }) },
    select: { id: true, name: true, unnamed: true },
    orderBy: { unnamed: 'asc' },
  })
}

async function setPhones(prisma: PrismaTransaction, contactId: string, phones: Phones): Promise<void> {
  await prisma.contactPhone.deleteMany({ where: { contactId, number: { notIn: [...phones.keys()] } } })
  for (const [number, label] of phones) {
    await prisma.contactPhone.upsert({
      where: { number },
      create: { number, contactId, label },
      update: { label },
    })
  }
}

import type { PrismaTransaction } from '#lib/data/prismaTypes.ts'
import { demoContacts } from './demoContacts.ts'

export async function seedContacts(prisma: PrismaTransaction, now: number): Promise<void> {
  const since = new Date(now - 40 * 24 * 60 * 60 * 1000)
  await prisma.contact.createMany({
    data: demoContacts.map(({ phones: _, ...contact }) => ({
      ...contact,
      createdAt: since,
      updatedAt: since,
    })),
  })
  await prisma.contactPhone.createMany({
    data: demoContacts.flatMap(({ id, phones }) => phones.map((phone) => ({ ...phone, contactId: id }))),
  })
}

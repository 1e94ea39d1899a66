import { database } from '#lib/data/database.ts'
import { newId } from '#lib/data/newId.ts'

/** What a call cannot be without: its number, queue, contact and ticket, and two agents; new ones each time. */
export async function callWorld() {
  const { prisma } = database()
  const id = newId()
  const agents = ['ann', 'bob'].map((name) => `${name}-${id}`)
  await prisma.person.createMany({
    data: agents.map((agentId) => ({ id: agentId, name: agentId, email: `${agentId}@example.test` })),
  })
  await prisma.queue.create({ data: { id, name: id } })
  const digits = String(BigInt(`0x${id.replaceAll('-', '').slice(-10)}`)).slice(0, 10)
  await prisma.phoneNumber.create({
    data: { id, name: 'Main', number: `+1${digits}`, country: 'US', providerRef: id, queueId: id },
  })
  const ticket = await prisma.ticket.create({
    data: { subject: 'A call', requester: { create: { id, name: 'Kim' } } },
  })
  return { agents, queueId: id, phoneNumberId: id, contactId: id, ticketId: ticket.id }
}

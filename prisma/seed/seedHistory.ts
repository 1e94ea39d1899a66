import { insertCall } from '#lib/data/calls/insertCall.ts'
import { newId } from '#lib/data/newId.ts'
import type { PrismaTransaction } from '#lib/data/prismaTypes.ts'
import type { Transaction } from '#lib/data/transaction.ts'
import { callStories } from './callStories.ts'
import { demoContacts } from './demoContacts.ts'
import { demoMatters } from './demoMatters.ts'
import { demoPeople } from './demoPeople.ts'
import { type PlannedCall, planHistory } from './planHistory.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Thirty days of calls, each with its ticket; of the old tickets most are done. */
export async function seedHistory(
  tx: Transaction,
  input: { readonly now: number; readonly phoneNumberIds: Readonly<Record<'support' | 'sales', string>> },
): Promise<void> {
  const prisma = await tx.prisma()
  await seedTags(prisma)
  for (const planned of planHistory(input.now, demoContacts.length))
    await seedCall(tx, prisma, planned, input)
}

async function seedTags(prisma: PrismaTransaction): Promise<void> {
  const names = new Set([...demoMatters.ko, ...demoMatters.en].map(({ tag }) => tag))
  await prisma.tag.createMany({ data: [...names].map((name) => ({ id: name, name })) })
}

async function seedCall(
  tx: Transaction,
  prisma: PrismaTransaction,
  planned: PlannedCall,
  { now, phoneNumberIds }: Parameters<typeof seedHistory>[1],
): Promise<void> {
  const contact = demoContacts[planned.contact]
  const matters = planned.contact < 20 ? demoMatters.ko : demoMatters.en
  const matter = matters[planned.matter % matters.length]
  const agents = demoPeople.filter(({ role, team }) => role === 'agent' && team === matter?.queue)
  const agent = agents[planned.matter % agents.length]
  const number = contact?.phones[0]?.number
  if (!contact || !matter || !agent || !number) throw new Error('the plan names what there is not')

  const { pace, startsAt, story } = planned
  const told = callStories[story]({ startsAt, number, queueId: matter.queue, agentId: agent.id, pace })
  const ticket = await prisma.ticket.create({
    data: {
      subject: matter.subject,
      status: statusOf(planned, now),
      priority: planned.matter % 11 === 0 ? 'high' : 'normal',
      requesterId: contact.id,
      assigneeId: told.call.ownerId,
      teamId: matter.queue,
      createdAt: new Date(startsAt),
      updatedAt: new Date(told.endsAt),
      tags: { create: { tagId: matter.tag } },
    },
  })
  insertCall(tx, told, {
    phoneNumberId: phoneNumberIds[matter.queue],
    remoteNumber: number,
    contactId: contact.id,
    ticketId: ticket.id,
    lastHeardAt: told.endsAt,
  })
  if (told.call.answeredAt === null) return
  const at = new Date(told.endsAt)
  const note = { ticketId: ticket.id, callId: told.call.id, authorId: agent.id, body: matter.note }
  await prisma.note.create({ data: { id: newId(), ...note, createdAt: at, updatedAt: at } })
}

function statusOf({ startsAt, matter }: PlannedCall, now: number) {
  const days = (now - startsAt) / DAY_MS
  if (days > 14) return 'closed'
  if (days > 3) return matter % 4 === 0 ? 'pending' : 'resolved'
  return matter % 3 === 0 ? 'pending' : 'open'
}

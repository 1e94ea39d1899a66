import type { PrismaTransaction } from '#lib/data/prismaTypes.ts'

/** Two queues: each served by its team, sales also by Emma, so that a call can ring for two. */
export async function seedQueues(prisma: PrismaTransaction): Promise<void> {
  await prisma.queue.createMany({
    data: [
      { id: 'support', name: '지원 Support', ringSeconds: 20, maxWaitSeconds: 300, wrapUpSeconds: 30 },
      { id: 'sales', name: '영업 Sales', ringSeconds: 25, maxWaitSeconds: 180, wrapUpSeconds: 20 },
    ],
  })
  await prisma.queueMember.createMany({
    data: [
      { id: 'support-team', queueId: 'support', teamId: 'support' },
      { id: 'sales-team', queueId: 'sales', teamId: 'sales' },
      { id: 'sales-emma', queueId: 'sales', personId: 'emma' },
    ],
  })
}

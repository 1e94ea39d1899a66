import type { PrismaTransaction } from '#lib/data/prismaTypes.ts'
import { demoFlow } from './demoFlow.ts'

/** One published flow: the entry of a number of its own, and a target of transfers. */
export async function seedFlows(prisma: PrismaTransaction): Promise<void> {
  const definition = JSON.parse(JSON.stringify(demoFlow))
  await prisma.flow.create({ data: { id: 'menu', name: '자동 안내 Menu' } })
  await prisma.flowVersion.create({ data: { id: 'menu-1', flowId: 'menu', number: 1, definition } })
}

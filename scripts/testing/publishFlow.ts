import { flowDefinition } from '#lib/contracts/flowDefinition.ts'
import { database } from '#lib/data/database.ts'
import { newId } from '#lib/data/newId.ts'
import type { Flow } from '#lib/domain/flows/flow.ts'

/** Publishes the next version of a flow, and makes the flow if there is none of this id yet. */
export async function publishFlow(flow: Flow, flowId = newId()): Promise<string> {
  const { prisma } = database()
  await prisma.flow.upsert({ where: { id: flowId }, create: { id: flowId, name: flowId }, update: {} })
  const definition = JSON.parse(JSON.stringify(flowDefinition.parse(flow)))
  const number = 1 + (await prisma.flowVersion.count({ where: { flowId } }))
  await prisma.flowVersion.create({ data: { id: newId(), flowId, number, definition } })
  return flowId
}

import { expect, test } from 'vitest'
import { targetList } from '#lib/contracts/targets.ts'
import { callWorld } from '#scripts/testing/callWorld.ts'
import { publishFlow } from '#scripts/testing/publishFlow.ts'
import { withOwnDatabase } from '#scripts/testing/withOwnDatabase.ts'
import { database } from '../database.ts'
import { listTargets } from './listTargets.ts'

withOwnDatabase()

async function ready(personId: string) {
  const { prisma } = database()
  await prisma.availability.create({ data: { personId, choice: 'available' } })
  await prisma.presence.create({ data: { clientId: `tab-${personId}`, personId, ready: true } })
}

test('everybody of the desk is there as he is now, and a queue is its people, its teams’ included, each once', async () => {
  const { prisma } = database()
  const { agents, queueId } = await callWorld()
  const [ann = '', bob = ''] = agents
  await ready(ann)
  const team = await prisma.team.create({
    data: { id: `team-${ann}`, name: 'Tech', members: { create: [{ personId: ann }, { personId: bob }] } },
  })
  await prisma.queueMember.createMany({
    data: [
      { id: 'by-team', queueId, teamId: team.id },
      { id: 'by-person', queueId, personId: ann },
    ],
  })
  const gone = await prisma.person.create({
    data: { id: 'gone', name: 'Gone', email: 'gone@example.test', disabledAt: new Date() },
  })

  const told = targetList.parse(await listTargets())
  expect(told).toEqual(await listTargets())
  const readiness = (id: string) => told.agents.find((one) => one.id === id)?.readiness
  expect([readiness(ann), readiness(bob), readiness(gone.id)]).toEqual(['available', 'offline', undefined])
  expect(told.teams.find(({ id }) => id === team.id)?.agentIds.toSorted()).toEqual([ann, bob].sort())
  expect(told.queues.find(({ id }) => id === queueId)?.agentIds.toSorted()).toEqual([ann, bob].sort())
})

test('a team nobody is in is still there to be seen', async () => {
  await database().prisma.team.create({ data: { id: 'empty', name: 'Empty' } })
  expect((await listTargets()).teams.find(({ id }) => id === 'empty')?.agentIds).toEqual([])
})

test('a flow can be chosen once it has been published', async () => {
  const flowId = await publishFlow({ startId: 'end', nodes: [{ type: 'hangUp', id: 'end' }] })
  await database().prisma.flow.create({ data: { id: 'draft', name: 'Draft' } })
  expect((await listTargets()).flows).toEqual([{ id: flowId, name: flowId }])
})

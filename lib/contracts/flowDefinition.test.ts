import { expect, test } from 'vitest'
import { demoFlow } from '#prisma/seed/demoFlow.ts'
import { flowDefinition } from './flowDefinition.ts'

test('a flow comes out as it went in', () => {
  expect(flowDefinition.parse(JSON.parse(JSON.stringify(demoFlow)))).toEqual(demoFlow)
})

test('a flow that does not end on every path does not come in', () => {
  const say = [{ locale: 'en', text: 'Hello.' }]
  const round = { startId: 'a', nodes: [{ type: 'say', id: 'a', say, nextId: 'a' }] }
  expect(flowDefinition.safeParse(round).error?.issues).toMatchObject([{ message: 'neverEnds' }])
})

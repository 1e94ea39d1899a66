import fc from 'fast-check'
import type { Flow, FlowNode, Sentence } from '../flow.ts'

const SAY: readonly Sentence[] = [{ locale: 'en', text: 'Hello.' }]
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

/** Any graph at all: most have dead ends, circles, or nodes that nothing leads to. */
export const anyFlow: fc.Arbitrary<Flow> = fc.integer({ min: 1, max: IDS.length }).chain((size) => {
  const ids = IDS.slice(0, size)
  const somewhere = fc.constantFrom(...ids, ...ids, 'nowhere')
  return fc
    .tuple(...ids.map((id) => anyNode(id, somewhere)))
    .map((nodes) => ({ startId: 'a', nodes: nodes as readonly FlowNode[] }))
})

/** Of those, such as can be published: ways lead on only, except a menu's keys; what nobody reaches is left out. */
export const goodFlow: fc.Arbitrary<Flow> = fc.integer({ min: 1, max: IDS.length }).chain((size) => {
  const ids = IDS.slice(0, size)
  return fc
    .tuple(
      ...ids.map((id, at) => {
        const onward = ids.slice(at + 1)
        return onward.length === 0
          ? fc.constant<FlowNode>({ type: 'hangUp', id })
          : anyNode(id, fc.constantFrom(...onward), fc.constantFrom(...ids))
      }),
    )
    .map((nodes) => reachable(nodes as readonly FlowNode[]))
})

function reachable(nodes: readonly FlowNode[]): Flow {
  const reached = new Set(['a'])
  for (const id of reached) {
    const node = nodes.find((one) => one.id === id)
    if (!node) continue
    if ('nextId' in node) reached.add(node.nextId)
    if ('otherwiseId' in node) reached.add(node.otherwiseId)
    if (node.type === 'menu') for (const { nextId } of node.choices) reached.add(nextId)
  }
  return { startId: 'a', nodes: nodes.filter(({ id }) => reached.has(id)) }
}

function anyNode(
  id: string,
  onward: fc.Arbitrary<string>,
  anywhere: fc.Arbitrary<string> = onward,
): fc.Arbitrary<FlowNode> {
  return fc.oneof<fc.Arbitrary<FlowNode>[]>(
    onward.map((nextId) => ({ type: 'say', id, say: SAY, nextId })),
    onward.map((nextId) => ({ type: 'voicemail', id, say: SAY, maxSeconds: 60, nextId })),
    onward.map((otherwiseId) => ({ type: 'agent', id, agentId: 'ann', ringSeconds: 20, otherwiseId })),
    fc
      .record({ otherwiseId: onward, one: anywhere, two: anywhere, tries: fc.integer({ min: 1, max: 3 }) })
      .map(({ otherwiseId, one, two, tries }) => ({
        type: 'menu',
        id,
        say: SAY,
        choices: [
          { digit: '1', nextId: one },
          { digit: '2', nextId: two },
        ],
        timeoutSeconds: 5,
        tries,
        otherwiseId,
      })),
    fc.constant<FlowNode>({ type: 'queue', id, queueId: 'support' }),
    fc.constant<FlowNode>({ type: 'hangUp', id }),
  )
}

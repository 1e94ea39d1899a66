import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advance, type FlowFact } from './advance.ts'
import type { Flow, FlowPosition } from './flow.ts'
import { flowProblems } from './flowProblems.ts'
import { nodeAt } from './nodeAt.ts'
import { startOf } from './startOf.ts'
import { staySeconds } from './staySeconds.ts'
import { anyFlow, goodFlow } from './testing/anyFlow.ts'

const SAY = [{ locale: 'en', text: 'Press 1.' }] as const
const MENU: Flow = {
  startId: 'menu',
  nodes: [
    {
      type: 'menu',
      id: 'menu',
      say: SAY,
      choices: [
        { digit: '1', nextId: 'support' },
        { digit: '9', nextId: 'menu' },
      ],
      timeoutSeconds: 5,
      tries: 2,
      otherwiseId: 'bye',
    },
    { type: 'queue', id: 'support', queueId: 'support' },
    { type: 'say', id: 'bye', say: SAY, nextId: 'end' },
    { type: 'hangUp', id: 'end' },
  ],
}
const pressed = (digits: string): FlowFact => ({ type: 'done', digits })
const at = (nodeId: string, tries = 0): FlowPosition => ({ nodeId, tries })

describe('a menu', () => {
  test('leads where the key says', () => {
    expect(advance(MENU, at('menu', 1), pressed('1'))).toEqual(at('support'))
  })

  test('is said again after a wrong key or none, and leads elsewhere once that was often enough', () => {
    expect(advance(MENU, at('menu'), pressed(''))).toEqual(at('menu', 1))
    expect(advance(MENU, at('menu', 1), pressed('7'))).toEqual(at('bye'))
  })

  test('that a key leads back to begins anew', () => {
    expect(advance(MENU, at('menu', 1), pressed('9'))).toEqual(at('menu', 0))
  })
})

test('an agent who did not come is gone round; nothing else moves the caller on from him', () => {
  const agent = { type: 'agent', id: 'ann', agentId: 'ann', ringSeconds: 20, otherwiseId: 'end' } as const
  const flow: Flow = { startId: 'ann', nodes: [agent, { type: 'hangUp', id: 'end' }] }
  expect(advance(flow, at('ann'), { type: 'unanswered' })).toEqual(at('end'))
  expect(advance(flow, at('ann'), pressed('1'))).toEqual(at('ann'))
})

describe('a flow that may not be published says why', () => {
  const problems = (flow: Flow) => flowProblems(flow).map(({ problem, nodeId }) => `${problem} ${nodeId}`)
  const say = (id: string, nextId: string) => ({ type: 'say', id, say: SAY, nextId }) as const
  const end = { type: 'hangUp', id: 'end' } as const

  test.each<[string, Flow, readonly string[]]>([
    ['a whole one has none', MENU, []],
    ['a way that leads nowhere', { startId: 'a', nodes: [say('a', 'b')] }, ['noSuchNode b']],
    ['no beginning', { startId: 'x', nodes: [end] }, ['noSuchNode x', 'unreachable end']],
    [
      'a circle without a caller in it',
      { startId: 'a', nodes: [say('a', 'b'), say('b', 'a')] },
      ['neverEnds a', 'neverEnds b'],
    ],
    ['what nobody gets to', { startId: 'end', nodes: [end, say('a', 'end')] }, ['unreachable a']],
    [
      'two of one name',
      { startId: 'end', nodes: [end, { type: 'queue', id: 'end', queueId: 'q' }] },
      ['sameIdTwice end'],
    ],
  ])('%s', (_, flow, expected) => {
    expect(problems(flow)).toEqual(expected)
  })
})

/** Whoever does nothing, and for whom nobody picks up. */
function silentWay(flow: Flow): number {
  let position = startOf(flow)
  for (let steps = 0; ; steps += 1) {
    const node = nodeAt(flow, position.nodeId)
    if (node.type === 'queue' || node.type === 'hangUp') return steps
    if (steps > 1_000) throw new Error('he goes round for ever')
    position = advance(flow, position, node.type === 'agent' ? { type: 'unanswered' } : pressed(''))
  }
}

const anyFact: fc.Arbitrary<FlowFact> = fc.oneof(
  fc.constantFrom('', '1', '2', '7', '#').map(pressed),
  fc.constant<FlowFact>({ type: 'unanswered' }),
)

describe('whatever the flow', () => {
  test('one that may be published leads a caller who does nothing to its end', () => {
    fc.assert(
      fc.property(goodFlow, (flow) => {
        expect(flowProblems(flow)).toEqual([])
        expect(silentWay(flow)).toBeLessThanOrEqual(flow.nodes.length * 3)
      }),
    )
  })

  test('and whatever is heard in it, in whatever order, the caller is at a place that it has', () => {
    fc.assert(
      fc.property(goodFlow, fc.array(anyFact, { maxLength: 40 }), (flow, facts) => {
        const last = facts.reduce((position, fact) => advance(flow, position, fact), startOf(flow))
        expect(staySeconds(nodeAt(flow, last.nodeId))).toBeGreaterThan(0)
      }),
    )
  })

  test('what is not refused ends on every path: walking it never goes round and never falls out', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        fc.pre(flowProblems(flow).length === 0)
        silentWay(flow)
        for (const { id } of flow.nodes) silentWay({ ...flow, startId: id })
      }),
    )
  })

  test('a circle that nobody breaks, or a way into nothing, is always seen', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const walks = () => {
          for (const { id } of flow.nodes) silentWay({ ...flow, startId: id })
        }
        const found = flowProblems(flow).some(({ problem }) => ['noSuchNode', 'neverEnds'].includes(problem))
        if (!found) expect(walks).not.toThrow()
      }),
    )
  })
})

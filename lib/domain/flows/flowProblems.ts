import type { Flow, FlowNode } from './flow.ts'
import { silentNext } from './silentNext.ts'

/**
 * sameIdTwice, sameDigitTwice: which is meant cannot be told · noSuchNode: a way leads nowhere · unreachable: no way
 * leads there · neverEnds: a caller who does nothing would go round for ever
 */
export type FlowProblem = {
  readonly problem: 'sameIdTwice' | 'sameDigitTwice' | 'noSuchNode' | 'unreachable' | 'neverEnds'
  readonly nodeId: string
}

/**
 * What keeps a flow from being published; nothing: every caller comes to an end of it, whatever he does, except that
 * who presses the keys that lead him back may hear a menu as often as he likes.
 */
export function flowProblems({ startId, nodes }: Flow): readonly FlowProblem[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const named = [startId, ...nodes.flatMap(waysOf)]
  const missing = new Set(named.filter((id) => !byId.has(id)))
  const twice = nodes.filter((node) => byId.get(node.id) !== node)
  const ambiguous = nodes.filter(
    (node) =>
      node.type === 'menu' && new Set(node.choices.map(({ digit }) => digit)).size < node.choices.length,
  )
  const reached = reachedFrom(startId, byId)
  return [
    ...twice.map(({ id }) => told('sameIdTwice', id)),
    ...ambiguous.map(({ id }) => told('sameDigitTwice', id)),
    ...[...missing].map((id) => told('noSuchNode', id)),
    ...nodes.filter(({ id }) => !reached.has(id)).map(({ id }) => told('unreachable', id)),
    ...nodes.filter((node) => goesRound(node, byId)).map(({ id }) => told('neverEnds', id)),
  ]
}

function told(problem: FlowProblem['problem'], nodeId: string): FlowProblem {
  return { problem, nodeId }
}

function waysOf(node: FlowNode): readonly string[] {
  const next = silentNext(node)
  const choices = node.type === 'menu' ? node.choices.map(({ nextId }) => nextId) : []
  return next === null ? choices : [next, ...choices]
}

function reachedFrom(startId: string, byId: ReadonlyMap<string, FlowNode>): ReadonlySet<string> {
  const reached = new Set([startId])
  // A set goes on giving what is added to it on the way.
  for (const id of reached) {
    const node = byId.get(id)
    for (const next of node ? waysOf(node) : []) reached.add(next)
  }
  return reached
}

function goesRound(from: FlowNode, byId: ReadonlyMap<string, FlowNode>): boolean {
  const passed = new Set<FlowNode>()
  let at: FlowNode | undefined = from
  while (at) {
    if (passed.has(at)) return true
    passed.add(at)
    at = byId.get(silentNext(at) ?? '')
  }
  return false
}

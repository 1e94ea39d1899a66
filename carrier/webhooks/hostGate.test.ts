import { expect, test } from 'vitest'
import { HostGate } from './hostGate.ts'

async function line(gate: HostGate, into: string[], ...names: string[]) {
  for (const name of names) {
    const turn = gate.enter(name.slice(0, 1))
    if (turn) void turn.then(() => into.push(name))
    else into.push(name)
  }
  await Promise.resolve()
}

async function leave(gate: HostGate, times: number) {
  for (let time = 0; time < times; time++) {
    gate.leave()
    await Promise.resolve()
  }
}

test('no more get in than the limit, and each that leaves lets one in', async () => {
  const gate = new HostGate(2)
  const inside: string[] = []
  await line(gate, inside, 'a1', 'a2', 'a3', 'a4')
  expect(inside).toEqual(['a1', 'a2'])
  await leave(gate, 1)
  expect(inside).toEqual(['a1', 'a2', 'a3'])
  await leave(gate, 3)
  expect(gate.idle).toBe(true)
})

test('a subject with a long line does not keep the others waiting, and keeps its own order', async () => {
  const gate = new HostGate(1)
  const inside: string[] = []
  await line(gate, inside, 'x0', 'a1', 'a2', 'a3', 'a4', 'b1', 'c1', 'b2')
  await leave(gate, 7)
  expect(inside).toEqual(['x0', 'a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4'])
})

test('who gives up waiting takes no place with him', async () => {
  const gate = new HostGate(1)
  const inside: string[] = []
  const patience = new AbortController()
  await line(gate, inside, 'a0')
  const turn = gate.enter('b', patience.signal)
  await line(gate, inside, 'c1')
  patience.abort(new Error('enough'))
  await expect(turn).rejects.toThrow('enough')
  await expect(gate.enter('b', patience.signal)).rejects.toThrow('enough')
  await leave(gate, 1)
  expect(inside).toEqual(['a0', 'c1'])
  await leave(gate, 1)
  expect(gate.idle).toBe(true)
})

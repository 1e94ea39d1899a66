import type { Call } from '../../calls/call.ts'
import type { Command } from '../../calls/command.ts'
import { decide } from '../../calls/decide.ts'
import { type Input, isFact } from '../../calls/testing/inputsOf.ts'
import { step } from '../../calls/testing/step.ts'
import { type Entry, enterLine } from '../enterLine.ts'
import type { LineCommand } from '../lineCommand.ts'
import { mergeLines } from '../mergeLines.ts'
import { switchLine } from '../switchLine.ts'
import type { LineInput } from './lineInputs.ts'

/** What is said to one line. */
export interface Said {
  readonly callId: string
  readonly input: Input
}

/** The lines after this, and what was said to each; null where nothing happens, or where one of them refuses. */
export function stepLines(
  lines: readonly Call[],
  input: LineInput,
  agentId: string,
  ids: string,
): { readonly lines: readonly Call[]; readonly said: readonly Said[] } | null {
  const said = saidBy(lines, input, agentId)
  let isNews = false
  const after = [...lines]
  for (const one of said ?? []) {
    const at = after.findIndex(({ id }) => id === one.callId)
    const call = after[at]
    if (!call || isRefused(call, one.input, ids)) return null
    const next = step(call, one.input, ids)
    if (next) after[at] = next
    isNews ||= next !== null
  }
  return said && isNews ? { lines: after, said } : null
}

function isRefused(call: Call, input: Input, ids: string): boolean {
  return !isFact(input) && 'refused' in decide(call, input, { now: 1_000, newId: () => ids, plan: 'pro' })
}

function saidBy(lines: readonly Call[], input: LineInput, agentId: string): readonly Said[] | null {
  if (input.type === 'switch') return asSaid(switchLine(lines, agentId, input.callId))
  if (input.type === 'line') {
    const { callId, input: own } = input
    if (!isEntry(own) || own.agentId !== agentId) return [{ callId, input: own }]
    const rights = { plan: 'pro', secondCalls: true } as const
    const beside = enterLine(lines, { agentId, callId, type: own.type }, rights)
    return 'refused' in beside ? null : [{ callId, input: own }, ...asSaid(beside)]
  }
  const from = lines.find(({ id }) => id === input.fromCallId)
  const into = lines.find(({ id }) => id === input.intoCallId)
  const merge = from && into && mergeLines({ from, into, agentId }, 'pro')
  return merge && !('refused' in merge) ? asSaid(merge) : null
}

function isEntry(input: Input): input is Extract<Input, { type: Entry['type'] }> {
  return input.type === 'AcceptOffer' || input.type === 'Rejoin' || input.type === 'Monitor'
}

function asSaid(commands: readonly LineCommand[]): readonly Said[] {
  return commands.map(({ callId, command }: { callId: string; command: Command }) => ({
    callId,
    input: command,
  }))
}

import type { Call } from '../../calls/call.ts'
import { type Input, inputsOf } from '../../calls/testing/inputsOf.ts'

/** What can be wished or reported while ann has two lines: of one of them, or of both. */
export type LineInput =
  | { readonly type: 'line'; readonly callId: string; readonly input: Input }
  | { readonly type: 'switch'; readonly callId: string }
  | { readonly type: 'merge'; readonly fromCallId: string; readonly intoCallId: string }

/** No screen sends these: they are said by a switch and by a merge. */
const OF_THE_DESK: ReadonlySet<string> = new Set(['PutAside', 'TakeUp', 'GiveLegs', 'TakeLegs'])

export function lineInputs(lines: readonly Call[], agents: readonly string[]): readonly LineInput[] {
  return lines.flatMap((call): readonly LineInput[] => [
    { type: 'switch', callId: call.id },
    ...lines
      .filter((other) => other !== call)
      .map(({ id }): LineInput => ({ type: 'merge', fromCallId: call.id, intoCallId: id })),
    ...inputsOf(call, agents)
      .filter(({ type }) => !OF_THE_DESK.has(type))
      .map((input): LineInput => ({ type: 'line', callId: call.id, input })),
  ])
}

import type { Call } from '../../calls/call.ts'
import { isLive } from '../../calls/isLive.ts'
import { randomOf } from '../../calls/testing/randomOf.ts'
import { type LineInput, lineInputs } from './lineInputs.ts'
import { lineLawBroken } from './lineLawBroken.ts'
import { stepLines } from './stepLines.ts'

const STEPS = 60
/** So often an input is passed over that would soon leave nothing to walk in. */
const RARE: Readonly<Record<string, number>> = {
  'leg.ended': 0.98,
  'wait.expired': 0.98,
  HangUp: 0.99,
  Leave: 0.98,
  RemoveParticipant: 0.98,
  merge: 0.8,
}
const isPassedOver = (input: LineInput, chance: number) =>
  chance < (RARE[input.type === 'line' ? input.input.type : input.type] ?? 0)

/** At random where it takes too long to walk everywhere; the same seed is the same way. */
export function walkLines(
  first: () => readonly Call[],
  {
    agentId,
    agents,
    legs,
    walks,
    seed,
  }: {
    readonly agentId: string
    readonly agents: readonly string[]
    readonly legs: number
    readonly walks: number
    readonly seed: number
  },
) {
  const random = randomOf(seed)
  const done = { walks: 0, steps: 0, switches: 0, merges: 0 }
  for (; done.walks < walks; done.walks += 1) {
    const way: LineInput[] = []
    for (let lines = first(); way.length < STEPS; ) {
      // Of so many inputs few are about both lines, and those are what this is about.
      const next = (random() < 0.1 && chance(lines, 'both')) || chance(lines, 'one')
      if (!next) break
      way.push(next.input)
      const broken = lineLawBroken(lines, next.lines, { said: next.said, agentId })
      if (broken) throw new Error([broken, ...way.map((one) => JSON.stringify(one))].join('\n'))
      if (next.input.type === 'switch') done.switches += 1
      if (next.input.type === 'merge') done.merges += 1
      done.steps += 1
      lines = next.lines
    }
  }
  return done

  function chance(lines: readonly Call[], about: 'one' | 'both') {
    const inputs = lineInputs(lines, agents).filter(({ type }) => about === 'one' || type !== 'line')
    while (inputs.length > 0) {
      const [input] = inputs.splice(Math.floor(random() * inputs.length), 1) as [LineInput]
      if (isPassedOver(input, random())) continue
      const after = stepLines(lines, input, agentId, `${done.walks}.${done.steps}:`)
      if (after?.lines.every((call) => call.legs.filter(isLive).length <= legs)) return { input, ...after }
    }
    return null
  }
}

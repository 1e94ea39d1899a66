import { describe, expect, test } from 'vitest'
import { exploreLines } from './testing/exploreLines.ts'
import { twoLines } from './testing/twoLines.ts'
import { walkLines } from './testing/walkLines.ts'

/** `npm run explore` gives it a minute. */
const seconds = Number(process.env.EXPLORE_SECONDS ?? 2)
const timeout = 60_000 + seconds * 2_000
const say = (line: string, told: object) => process.stdout.write(`${line}: ${JSON.stringify(told)}\n`)
const agents = ['ann', 'bob']

describe('two lines of an agent: one is heard at a time, and nobody is hung up by a switch or a merge', () => {
  test('whatever is wished or reported of either, from every state', { timeout }, () => {
    const explored = exploreLines(twoLines(), { agentId: 'ann', agents, legs: 4, seconds })
    say('two lines, 4 legs each', explored)
    expect(explored.states).toBeGreaterThan(100)
  })

  test('and at random far beyond', { timeout }, () => {
    const seed = 20_261_125
    const walked = walkLines(twoLines, {
      agentId: 'ann',
      agents: [...agents, 'eve'],
      legs: 5,
      walks: Math.ceil(seconds * 12),
      seed,
    })
    say(`two lines, random walks from seed ${seed}`, walked)
    expect(walked.steps).toBeGreaterThan(500)
  })
})

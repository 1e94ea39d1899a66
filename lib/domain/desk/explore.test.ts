import { describe, expect, test } from 'vitest'
import { exploreLines } from './testing/exploreLines.ts'
import { LINE_OPENINGS } from './testing/lineOpenings.ts'
import { walkLines } from './testing/walkLines.ts'

/** `npm run explore` gives each opening a minute. */
const seconds = Number(process.env.EXPLORE_SECONDS ?? 0.6)
const timeout = 60_000 + seconds * 2_000
const say = (line: string, told: object) => process.stdout.write(`${line}: ${JSON.stringify(told)}\n`)
const agents = ['ann', 'bob']
const openings = Object.entries(LINE_OPENINGS)

describe('an agent’s lines: two at most, one is heard at a time, and nobody is hung up by a switch or a merge', () => {
  test.each(openings)(
    '%s: whatever is wished or reported of any, from every state',
    { timeout },
    (name, first) => {
      const explored = exploreLines(first(), { agentId: 'ann', agents, legs: 4, seconds })
      say(`${name}, 4 legs each`, explored)
      expect(explored.states).toBeGreaterThan(100)
    },
  )

  test.each(openings)('%s: and at random far beyond', { timeout }, (name, first) => {
    const seed = 20_261_125
    const walked = walkLines(first, {
      agentId: 'ann',
      agents: [...agents, 'eve'],
      legs: 5,
      walks: Math.ceil(seconds * 12),
      seed,
    })
    say(`${name}, random walks from seed ${seed}`, walked)
    expect(walked.steps).toBeGreaterThan(100)
  })
})

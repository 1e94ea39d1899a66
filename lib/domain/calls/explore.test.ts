import { describe, expect, test } from 'vitest'
import type { Call } from './call.ts'
import { canonical } from './testing/canonical.ts'
import { explore } from './testing/explore.ts'
import { isAboutPeople } from './testing/isAboutPeople.ts'
import { OPENINGS } from './testing/openings.ts'
import { walk } from './testing/walk.ts'

const AGENTS = ['ann', 'bob', 'eve']

/**
 * What is walked is little, so that a busy machine does not fail it; `npm run explore` gives each walk a minute, and
 * EXPLORE_SECONDS any time. The deadline is for a machine that stands still.
 */
const seconds = Number(process.env.EXPLORE_SECONDS ?? 1.5)
const timeout = 60_000 + seconds * 2_000
const say = (line: string, told: object) => process.stdout.write(`${line}: ${JSON.stringify(told)}\n`)

describe('every command and every fact in every reachable state', () => {
  const openings = Object.entries(OPENINGS)

  test.each(openings)('%s: a call keeps its laws, with up to four legs alive', { timeout }, (name, first) => {
    const explored = explore(first(), { legs: 4, agents: AGENTS, seconds })
    say(`${name}, 4 legs`, explored)
    expect(explored.states).toBeGreaterThan(100)
  })

  test.each([2, 3, 4])(
    'and deeper, with up to %i alive, without what only changes how somebody is in it',
    { timeout },
    (legs) => {
      const bound = { legs, agents: ['ann', 'bob'], seconds, tries: isAboutPeople }
      const explored = explore(OPENINGS.inbound(), bound)
      say(`inbound, ${legs} legs, who is there`, explored)
      expect(explored.states).toBeGreaterThan(100)
    },
  )

  test.each(openings)(
    '%s: and at random far beyond, with up to six legs alive',
    { timeout },
    (name, first) => {
      const seed = 20_261_125
      const walked = walk(first, {
        legs: 6,
        agents: [...AGENTS, 'dan', 'kim'],
        walks: Math.ceil(seconds * 25),
        seed,
      })
      say(`${name}, random walks from seed ${seed}`, walked)
      expect(walked.steps).toBeGreaterThan(500)
    },
  )

  test('states are told apart by a short word as by all they are', { timeout }, () => {
    const name = (call: Call) => JSON.stringify(canonical(call, AGENTS))
    const bound = { legs: 3, agents: AGENTS, seconds: 60, depth: 5 }
    const { states } = explore(OPENINGS.inbound(), bound)
    expect(states).toBe(explore(OPENINGS.inbound(), { ...bound, name }).states)
  })
})

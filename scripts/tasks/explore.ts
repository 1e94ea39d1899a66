import { explore } from '#lib/domain/calls/testing/explore.ts'
import { isAboutPeople } from '#lib/domain/calls/testing/isAboutPeople.ts'
import { OPENINGS } from '#lib/domain/calls/testing/openings.ts'
import { walk } from '#lib/domain/calls/testing/walk.ts'
import { exploreLines } from '#lib/domain/desk/testing/exploreLines.ts'
import { twoLines } from '#lib/domain/desk/testing/twoLines.ts'

/**
 * Walks the states of a call, and of an agent's two lines, for longer than a test may: `npm run explore -- 60` gives
 * each walk so many seconds. Whether one came to an end is said; a law that is broken ends all, with the way there.
 */
const seconds = Number(process.argv[2] ?? 60)
const seed = Date.now() % 1_000_000
const say = (line: string, told: object) => process.stdout.write(`${line}: ${JSON.stringify(told)}\n`)

const two = ['ann', 'bob']
const three = [...two, 'eve']

for (const [name, first] of Object.entries(OPENINGS)) {
  for (const legs of [2, 3, 4]) {
    const bound = { legs, agents: two, seconds, tries: isAboutPeople }
    say(`${name}, ${legs} legs, who is there`, explore(first(), bound))
  }
  say(`${name}, 4 legs, everything`, explore(first(), { legs: 4, agents: three, seconds }))
  const walked = walk(first, { legs: 8, agents: [...three, 'dan', 'kim'], walks: seconds * 20, seed })
  say(`${name}, random walks from seed ${seed}`, walked)
}
say('two lines', exploreLines(twoLines(), { agentId: 'ann', agents: two, legs: 4, seconds }))

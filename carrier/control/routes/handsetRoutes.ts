import { z } from 'zod'
import { behaviour, digits, script, speech } from '../../handsets/scripted/script.ts'
import { ScriptedHandset } from '../../handsets/scripted/scriptedHandset.ts'
import { ControlError } from '../controlError.ts'
import { describeHandset } from '../describeHandset.ts'
import { findHandset } from '../findHandset.ts'
import { obey } from '../obey.ts'
import { parse } from '../parse.ts'
import { playable } from '../playable.ts'
import type { Route } from '../route.ts'
import { soundHeard } from '../soundHeard.ts'

const command = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('dial'), to: z.string().min(1).max(64) }),
  z.strictObject({ do: z.literal('answer') }),
  z.strictObject({ do: z.literal('decline') }),
  z.strictObject({ do: z.literal('hangUp') }),
  z.strictObject({ do: z.literal('press'), digits }),
  z.strictObject({ do: z.literal('speak'), speech }),
])

const asked = z.strictObject({
  lastMs: z.coerce.number().int().min(20).max(60_000).default(500),
  hz: z.array(z.coerce.number().int().min(50).max(3900)).max(50),
})

export const handsetRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/control/handsets',
    answer: ({ world }) => ({ handsets: world.handsets.list().map(describeHandset) }),
  },
  {
    method: 'POST',
    path: '/control/handsets',
    answer: ({ world, body }) => {
      const wanted = parse(script, body)
      if (world.account.numbers.findByPhoneNumber(wanted.number)) {
        throw new ControlError(409, `${wanted.number} belongs to the account.`, 'number')
      }
      const handset = playable('speak', () => new ScriptedHandset(world, wanted))
      if (!world.handsets.add(handset)) {
        throw new ControlError(409, `${wanted.number} is in use on another handset.`, 'number')
      }
      return describeHandset(handset)
    },
  },
  {
    method: 'GET',
    path: '/control/handsets/:number',
    answer: ({ world, path }) => describeHandset(findHandset(world, path.number)),
  },
  {
    method: 'DELETE',
    path: '/control/handsets/:number',
    answer: ({ world, path }) => findHandset(world, path.number, 'scripted').leave(),
  },
  {
    method: 'POST',
    path: '/control/handsets/:number/commands',
    answer: ({ world, path, body }) => {
      const handset = findHandset(world, path.number, 'scripted')
      obey(handset, parse(command, body))
      return describeHandset(handset)
    },
  },
  {
    method: 'GET',
    path: '/control/handsets/:number/sound',
    answer: ({ world, path, query }) => {
      const handset = findHandset(world, path.number, 'scripted')
      const lastMs = query.get('lastMs') ?? undefined
      return soundHeard(handset, parse(asked, { lastMs, hz: query.getAll('hz') }))
    },
  },
  {
    /** What every number that nobody holds does from now on. */
    method: 'PUT',
    path: '/control/vacant',
    answer: ({ world, body }) => {
      const wanted = parse(behaviour, body)
      playable('speak', () => new ScriptedHandset(world, { ...wanted, number: '+0' }))
      world.handsets.vacant = (number: string) => {
        const handset = new ScriptedHandset(world, { ...wanted, number })
        handset.temporary = true
        world.handsets.add(handset)
        return handset
      }
      return wanted
    },
  },
  {
    method: 'DELETE',
    path: '/control/vacant',
    answer: ({ world }) => {
      world.handsets.vacant = () => null
    },
  },
]

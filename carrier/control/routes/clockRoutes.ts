import { z } from 'zod'
import type { World } from '../../world.ts'
import { ControlError } from '../controlError.ts'
import { parse } from '../parse.ts'
import type { Route } from '../route.ts'

const THIRTY_DAYS_MS = 30 * 86_400_000

const advance = z.strictObject({ byMs: z.number().int().min(0).max(THIRTY_DAYS_MS) })

export const clockRoutes: readonly Route[] = [
  { method: 'GET', path: '/control/clock', answer: ({ world }) => shown(world) },
  {
    method: 'POST',
    path: '/control/clock/hold',
    answer: ({ world }) => {
      world.clock.hold()
      return shown(world)
    },
  },
  {
    method: 'POST',
    path: '/control/clock/advance',
    answer: ({ world, body }) => {
      const { byMs } = parse(advance, body)
      if (!world.clock.held) throw new ControlError(409, 'Hold the clock before advancing it.')
      world.clock.advance(byMs)
      return shown(world)
    },
  },
  {
    method: 'POST',
    path: '/control/clock/release',
    answer: ({ world }) => {
      world.clock.release()
      return shown(world)
    },
  },
]

function shown({ clock }: World) {
  return { now: clock.now().toISOString(), held: clock.held }
}

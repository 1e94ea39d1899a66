import { ControlError } from '../controlError.ts'
import type { Route } from '../route.ts'
import { describeLeg } from '../truth/describeLeg.ts'
import { truthOf } from '../truth/truthOf.ts'

export const truthRoutes: readonly Route[] = [
  { method: 'GET', path: '/control/truth', answer: ({ world }) => truthOf(world) },
  {
    /** Every leg of this run, ended ones too; oldest first. */
    method: 'GET',
    path: '/control/legs',
    answer: ({ world }) => ({ legs: [...world.legs.values()].map(describeLeg) }),
  },
  {
    method: 'GET',
    path: '/control/legs/:sid',
    answer: ({ world, path }) => {
      const leg = world.legs.get(path.sid ?? '')
      if (!leg) throw new ControlError(404, `There is no leg ${path.sid}.`)
      return describeLeg(leg)
    },
  },
  {
    method: 'GET',
    path: '/control/recordings',
    answer: ({ world }) => ({ recordings: world.recorder.list() }),
  },
  { method: 'GET', path: '/control/alerts', answer: ({ world }) => ({ alerts: world.alerts.list() }) },
  {
    method: 'GET',
    path: '/control/deliveries',
    answer: ({ world, query }) => {
      const [subject, kind] = [query.get('subject'), query.get('kind')]
      const deliveries = world.webhooks
        .deliveries()
        .filter((one) => (!subject || one.subject === subject) && (!kind || one.kind === kind))
      return { deliveries }
    },
  },
  {
    /** Answers when no webhook is on its way, delayed or being retried. */
    method: 'POST',
    path: '/control/deliveries/settled',
    answer: ({ world }) => {
      if (world.clock.held)
        throw new ControlError(409, 'While the clock is held, delayed webhooks stay delayed.')
      return world.webhooks.settled()
    },
  },
]

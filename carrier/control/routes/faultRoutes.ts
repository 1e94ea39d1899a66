import { faultConfigSchema } from '../../webhooks/faultConfig.ts'
import { restFaultConfigSchema } from '../../webhooks/restFaultConfig.ts'
import { parse } from '../parse.ts'
import type { Route } from '../route.ts'

export const faultRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/control/faults',
    answer: ({ world }) => ({ webhooks: world.webhookFaults.config, rest: world.restFaults.config }),
  },
  {
    method: 'PUT',
    path: '/control/faults/webhooks',
    answer: ({ world, body }) => {
      world.webhookFaults.configure(parse(faultConfigSchema, body))
      return world.webhookFaults.config
    },
  },
  {
    method: 'DELETE',
    path: '/control/faults/webhooks',
    answer: ({ world }) => world.webhookFaults.configure(null),
  },
  {
    method: 'PUT',
    path: '/control/faults/rest',
    answer: ({ world, body }) => {
      world.restFaults.configure(parse(restFaultConfigSchema, body))
      return world.restFaults.config
    },
  },
  {
    method: 'DELETE',
    path: '/control/faults/rest',
    answer: ({ world }) => world.restFaults.configure(null),
  },
]

import type { Route } from './route.ts'
import { clockRoutes } from './routes/clockRoutes.ts'
import { faultRoutes } from './routes/faultRoutes.ts'
import { handsetRoutes } from './routes/handsetRoutes.ts'
import { resetRoute } from './routes/resetRoute.ts'
import { truthRoutes } from './routes/truthRoutes.ts'

const LISTED: readonly Route[] = [
  ...handsetRoutes,
  ...faultRoutes,
  ...clockRoutes,
  ...truthRoutes,
  resetRoute,
]

const index: Route = {
  method: 'GET',
  path: '/control',
  answer: () => ({ routes: LISTED.map(({ method, path }) => `${method} ${path}`) }),
}

export const ROUTES: readonly Route[] = [index, ...LISTED]

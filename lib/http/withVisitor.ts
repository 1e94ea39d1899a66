import type { z } from 'zod'
import type { Door, Handler, Route } from './door.ts'
import { openDoor } from './openDoor.ts'

/** Stands before the few routes that are for whoever is not signed in yet. */
export function withVisitor<Body extends z.ZodType, Query extends z.ZodType, Params extends z.ZodType>(
  door: Door<Body, Query, Params>,
  handle: Handler<null, Body, Query, Params>,
): Route {
  return openDoor(door, async () => ({ actor: null }), handle)
}

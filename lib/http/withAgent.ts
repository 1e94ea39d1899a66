import type { z } from 'zod'
import { type Action, authorize } from '#lib/auth/authorize.ts'
import { findSession } from '#lib/auth/findSession.ts'
import type { Me } from '#lib/contracts/people.ts'
import { refuse } from '#lib/domain/shared/refuse.ts'
import type { Door, Handler, Route } from './door.ts'
import { openDoor } from './openDoor.ts'

/** Stands before every route of the desk: somebody is signed in, and may. Whose the thing is, the core asks itself. */
export function withAgent<Body extends z.ZodType, Query extends z.ZodType, Params extends z.ZodType>(
  door: Door<Body, Query, Params> & { readonly may: Action },
  handle: Handler<Me, Body, Query, Params>,
): Route {
  const admit = async (request: Request) => {
    const signedIn = await findSession(request.headers)
    if (!signedIn) return refuse('unauthenticated')
    return authorize(signedIn.person, door.may) ? { actor: signedIn.person } : refuse('forbidden')
  }
  return openDoor(door, admit, handle)
}

import type { Application } from '../../account/account.ts'
import { notFound } from '../notFound.ts'
import type { RestRequest } from '../operation.ts'

/** The application the path names; throws 20404 when there is none. */
export function findApplication({ world, places, path }: RestRequest<unknown>): Application {
  const application = world.account.applications.get(places.ApplicationSid ?? '')
  if (!application) throw notFound(path)
  return application
}

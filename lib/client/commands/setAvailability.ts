import type { AvailabilityBody } from '#lib/contracts/people.ts'
import { api } from '../api.ts'

export function setAvailability(body: AvailabilityBody): Promise<unknown> {
  return api('PUT', '/api/availability', body)
}

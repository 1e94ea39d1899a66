import type { World } from '../world.ts'
import { announceTo } from './announceTo.ts'
import type { Conference } from './conference.ts'

/** `POST Conferences/{CF}` with `AnnounceUrl`: everybody who is seated hears it. */
export function announceToConference(
  world: World,
  conference: Conference,
  url: string,
  method: 'GET' | 'POST',
): void {
  const seated = [...conference.participants.values()].filter((one) => one.seat)
  void announceTo(world, conference, seated, url, method)
}

import type { Conference, Participant } from './conference.ts'

/** Silences at once what is being announced to this participant or, with null, to all. */
export function stopAnnouncements(conference: Conference, to: Participant | null): void {
  for (const announcement of conference.announcements ?? []) {
    if (announcement.to === to) announcement.stop.abort()
  }
}

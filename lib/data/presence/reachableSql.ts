import { LEASE_SECONDS } from '#lib/domain/availability/leaseSeconds.ts'

/** Whether one of a person's browsers can ring; `personId` is an expression of the statement it goes into. */
export function reachableSql(personId: string): string {
  return `exists (select from "Presence" l where l."personId" = ${personId} and l."ready"
    and l."lastSeenAt" > now() - make_interval(secs => ${LEASE_SECONDS}))`
}

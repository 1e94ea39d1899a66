import type { Logger } from 'pino'
import { listenLive } from '#lib/data/live/listenLive.ts'
import { listNames } from '#lib/data/people/listNames.ts'
import type { Outlet } from '../socket/outlet.ts'
import { agentRoom, sessionRoom } from '../socket/rooms.ts'
import { gather } from './gather.ts'
import { publish } from './publish.ts'
import { type LiveNote, readNote } from './readNote.ts'

/**
 * Tells browsers what was committed, by whichever process: hears the notes, reads what they name, and emits it.
 * After a gap in the hearing every browser is told to fetch anew.
 */
export async function startLive(options: {
  readonly url: string
  readonly outlet: Outlet
  readonly log: Logger
}): Promise<{ close(): Promise<void> }> {
  const { url, outlet, log } = options
  const publishing = publish(outlet)
  /** What could not be read was not told either: better everything anew than a screen that is wrong. */
  const orRefetch = (work: (ids: readonly string[]) => Promise<void>) =>
    gather((ids) =>
      work(ids).catch((error: unknown) => {
        log.error({ err: error }, 'live events could not be told')
        outlet.skip()
      }),
    )
  const about = {
    call: orRefetch(publishing.call),
    desk: orRefetch(publishing.desk),
    ticket: orRefetch(publishing.ticket),
    contact: orRefetch(publishing.contact),
  }
  const refetchAll = () => {
    outlet.skip()
    for (const agentId of outlet.agents()) about.desk(agentId)
  }
  const listening = await listenLive(url, {
    onNote(text) {
      const note = readNote(text)
      if (!note) log.warn({ text }, 'a live note that nobody understands')
      else if (note.kind === 'revoked') outlet.drop(agentRoom(note.personId))
      else if (note.kind === 'signedOut') outlet.drop(sessionRoom(note.sessionId))
      else if (note.kind === 'offerEnded') void tellOfferEnded(outlet, note)
      else if (note.kind === 'invitationEnded' || note.kind === 'digit') tellAgent(outlet, note)
      else about[note.kind](note.id)
    },
    onGap: refetchAll,
    onError: (error) => log.warn({ err: error }, 'the connection for live notes is lost'),
  })
  // Who came before we heard anything may have missed something.
  refetchAll()
  return listening
}

/** Who took the call, and who asked for it, is told by name; without the database, that somebody did. */
async function tellOfferEnded(
  outlet: Outlet,
  { agentId, takenBy, invitation, ...ended }: Extract<LiveNote, { kind: 'offerEnded' }>,
): Promise<void> {
  const ids = [takenBy, invitation?.by].flatMap((id) => id ?? [])
  const names = ids.length > 0 ? await listNames(ids).catch(() => null) : null
  outlet.emit([agentRoom(agentId)], {
    ...ended,
    takenBy: (takenBy && names?.get(takenBy)) ?? null,
    invitation: invitation && { ...invitation, by: names?.get(invitation.by) ?? '' },
  })
}

function tellAgent(
  outlet: Outlet,
  { agentId, ...event }: Extract<LiveNote, { kind: 'invitationEnded' | 'digit' }>,
): void {
  outlet.emit([agentRoom(agentId)], event)
}

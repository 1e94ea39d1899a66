import type { Logger } from 'pino'

/** A page that is loaded again is away for about so long: it keeps its lease, and its ringing. */
const RELOAD_MS = 3_000

/** What follows from a browser's coming and going; the workflows of presence. */
export interface PresenceWork {
  report(clientId: string, personId: string, ready: boolean): Promise<void>
  end(clientId: string, personId: string): Promise<void>
}

/** A browser tab and the socket it speaks through; the newest socket of a tab counts. */
export interface PresenceKeeper {
  heard(socketId: string, personId: string, report: { clientId: string; ready: boolean }): Promise<void>
  gone(socketId: string): void
  close(): void
}

/**
 * Keeps the leases of the tabs that are connected here. A tab whose socket went and did not come back has ended its
 * lease; when this process ends, the leases stay, to be taken up by the next or to run out.
 */
export function createPresenceKeeper(work: PresenceWork, log: Logger): PresenceKeeper {
  const tabs = new Map<string, { clientId: string; personId: string }>()
  const socketOf = new Map<string, string>()
  const waits = new Map<string, NodeJS.Timeout>()
  const failed = (error: unknown) => log.error({ err: error }, 'presence could not be kept')

  function leave(clientId: string, personId: string): void {
    waits.delete(clientId)
    socketOf.delete(clientId)
    work.end(clientId, personId).catch(failed)
  }
  return {
    async heard(socketId, personId, { clientId, ready }) {
      clearTimeout(waits.get(clientId))
      waits.delete(clientId)
      socketOf.set(clientId, socketId)
      tabs.set(socketId, { clientId, personId })
      await work.report(clientId, personId, ready).catch(failed)
    },
    gone(socketId) {
      const tab = tabs.get(socketId)
      tabs.delete(socketId)
      if (!tab || socketOf.get(tab.clientId) !== socketId) return
      const { clientId, personId } = tab
      waits.set(
        clientId,
        setTimeout(() => leave(clientId, personId), RELOAD_MS),
      )
    },
    close() {
      for (const wait of waits.values()) clearTimeout(wait)
      waits.clear()
    },
  }
}

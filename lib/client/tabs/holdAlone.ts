export interface HeldAlone {
  /** From now on this tab is among those who would have it, or is not. */
  want(wanted: boolean): void
}

/**
 * Of all tabs of this browser that want it, one has it. The browser takes it from a tab that closes, crashes or does
 * not want it any more, and gives it to the next at once.
 */
export function holdAlone(name: string, onHeld: (held: boolean) => void): HeldAlone {
  let giveUp: (() => void) | null = null
  return {
    want(wanted) {
      if (wanted === (giveUp !== null)) return
      if (!wanted) {
        giveUp?.()
        giveUp = null
        return
      }
      const stop = new AbortController()
      const done = Promise.withResolvers<void>()
      giveUp = () => {
        stop.abort()
        done.resolve()
      }
      navigator.locks
        .request(name, { signal: stop.signal }, async () => {
          if (stop.signal.aborted) return
          onHeld(true)
          await done.promise
          onHeld(false)
        })
        // Given up while it was still waiting for its turn.
        .catch(() => {})
    },
  }
}

import type { VoiceToken } from '#lib/contracts/people.ts'

/** A token lives for ten minutes; one that is older than this is not begun a call with, ms. */
const STALE_MS = 8 * 60_000

/** The right of this tab to speak to the carrier; shared by its lines. */
export interface VoiceAccess {
  /** The token at hand, or a new one when that is getting old. */
  fresh(): Promise<VoiceToken>
}

/** A Device learns that its token ends only while it is connected: so the age is looked at before every use. */
export function createVoiceAccess(fetchToken: () => Promise<VoiceToken>, now: () => number): VoiceAccess {
  let at = Number.NEGATIVE_INFINITY
  let token: Promise<VoiceToken> | null = null
  return {
    fresh() {
      if (token && now() - at < STALE_MS) return token
      at = now()
      const asked = fetchToken()
      token = asked
      asked.catch(() => {
        if (token === asked) token = null
      })
      return asked
    },
  }
}

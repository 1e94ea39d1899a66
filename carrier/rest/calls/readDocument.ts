import type { DocumentRequest } from '../../calls/documents.ts'
import type { Callback, LegEvent } from '../../calls/leg.ts'
import type { World } from '../../world.ts'
import { callback } from '../parameters/callback.ts'
import { RestError } from '../restError.ts'

interface Sent {
  readonly Url?: string | undefined
  readonly Method?: 'GET' | 'POST' | undefined
  readonly FallbackUrl?: string | undefined
  readonly FallbackMethod?: 'GET' | 'POST' | undefined
  readonly Twiml?: string | undefined
  readonly ApplicationSid?: string | undefined
}

export interface AnsweringDocument {
  readonly request: DocumentRequest
  /** The application's own, used where the call has none. */
  readonly statusCallback: Callback<LegEvent> | null
}

/** What an answered call runs: an application wins over `Url`, `Url` over `Twiml`. Throws when there is none. */
export function readDocument(world: World, sent: Sent): AnsweringDocument {
  if (sent.ApplicationSid) return ofApplication(world, sent.ApplicationSid)
  if (sent.Url) {
    const request = {
      url: sent.Url,
      method: sent.Method ?? 'POST',
      fallbackUrl: sent.FallbackUrl ?? null,
      fallbackMethod: sent.FallbackMethod ?? 'POST',
    }
    return { request, statusCallback: null }
  }
  if (sent.Twiml) return { request: { twiml: sent.Twiml }, statusCallback: null }
  throw new RestError(21205, 'Url parameter is required.')
}

function ofApplication(world: World, sid: string): AnsweringDocument {
  const application = world.account.applications.get(sid)
  if (!application) throw new RestError(21218)
  if (!application.voiceUrl) throw new RestError(21205, `Application ${sid} has no VoiceUrl`)
  return {
    request: {
      url: application.voiceUrl,
      method: application.voiceMethod,
      fallbackUrl: application.voiceFallbackUrl || null,
      fallbackMethod: application.voiceFallbackMethod,
    },
    statusCallback: callback<LegEvent>(
      application.statusCallback || undefined,
      application.statusCallbackMethod,
      undefined,
      ['completed'],
    ),
  }
}

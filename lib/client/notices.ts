import { ApiProblem } from './apiProblem.ts'
import type { OfferEnded } from './desk/openDesk.ts'
import type { FailedInvitation } from './phone/failedInvitations.ts'

/** Something that happened which the person is told once, in passing. */
export type Notice =
  | { readonly kind: 'problem'; readonly code: string; readonly detail: Readonly<Record<string, string>> }
  | { readonly kind: 'offerEnded'; readonly event: OfferEnded }
  | {
      readonly kind: 'invitationFailed'
      readonly failed: FailedInvitation
      /** Where the customer waits again whom he had left; null: he is in the call, or there is none. */
      readonly queue: string | null
    }
  | { readonly kind: 'contactSaved' }

const listeners = new Set<(notice: Notice) => void>()

export function tell(notice: Notice): void {
  for (const listener of listeners) listener(notice)
}

/** Tells what went wrong; an error that is not an answer of the server is one all the same. */
export function tellProblem(error: unknown): void {
  const known = error instanceof ApiProblem ? error : null
  tell({ kind: 'problem', code: known?.code ?? 'unavailable', detail: known?.detail ?? {} })
}

/** Tells that the browser could not bring its sound into the call. */
export function tellNoSound(): void {
  tell({ kind: 'problem', code: 'noSound', detail: {} })
}

export function watchNotices(listener: (notice: Notice) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

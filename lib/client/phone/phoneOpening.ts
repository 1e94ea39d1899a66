import type { PhonePlace } from './phonePlace.ts'
import type { PhoneView } from './phoneView.ts'

/**
 * Whether the phone is a card or a pill. What rings is always a card; a call opens it by itself, until the agent puts
 * that call away; without a call it is as he left it.
 */
export function isPhoneOpen(view: PhoneView, place: PhonePlace): boolean {
  if (view.kind === 'incoming') return true
  if (view.kind === 'idle' || view.kind === 'offline') return place.open
  return view.kind === 'outgoing' && view.call === null ? true : place.collapsedCall !== callOf(view)
}

/** What changes when the agent opens or collapses what is shown. */
export function openingOf(view: PhoneView, open: boolean): Partial<PhonePlace> {
  if (view.kind === 'idle' || view.kind === 'offline') return { open }
  return { collapsedCall: open ? null : callOf(view) }
}

function callOf(view: PhoneView): string | null {
  if (view.kind === 'wrapUp') return view.callId
  return 'call' in view ? (view.call?.id ?? null) : null
}

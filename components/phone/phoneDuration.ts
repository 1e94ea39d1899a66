import type { PhoneView } from '#lib/client/phone/phoneView.ts'

/** The duration beside the state, ms; null where none is meant. */
export function phoneDuration(view: PhoneView): number | null {
  switch (view.kind) {
    case 'live':
    case 'ending':
      return view.talked
    case 'outgoing':
      return view.lasted
    case 'wrapUp':
    case 'lost':
      return view.left
    default:
      return null
  }
}

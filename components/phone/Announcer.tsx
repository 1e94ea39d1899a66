'use client'

import { useTranslations } from 'next-intl'
import { numberText } from '#lib/client/numbers/numberBook.ts'
import type { IncomingView } from '#lib/client/phone/incomingView.ts'
import type { LinesView } from '#lib/client/phone/linesView.ts'
import type { LiveView } from '#lib/client/phone/liveView.ts'
import { partyOf } from '#lib/client/phone/partyOf.ts'
import type { PhoneView } from '#lib/client/phone/phoneView.ts'
import { liveNews } from './liveNews.ts'
import { useConnectingText } from './useConnectingText.ts'
import { useIncomingKind } from './useIncomingKind.ts'
import { useLiveNewsText } from './useLiveNewsText.ts'

interface AnnouncerProps {
  readonly view: PhoneView
  readonly lines: LinesView
}

/** Says to screen readers what happens to the call, once each; a ring interrupts, everything else waits its turn. */
export function Announcer({ view, lines }: AnnouncerProps) {
  const ring = useRing()
  const sentence = useSentence(view)
  const ringing = view.kind === 'incoming' ? view : lines.second
  return (
    <div className="sr-only">
      <p aria-live="assertive">{ringing ? ring(ringing, lines.second !== null) : ''}</p>
      <p aria-live="polite">{view.kind === 'live' ? <LiveNews view={view} /> : sentence}</p>
    </div>
  )
}

/** Which conversation it is, where there are two, and what is so of it. */
function LiveNews({ view }: { readonly view: LiveView }) {
  return useLiveNewsText(liveNews(view), view.call)
}

function useRing(): (view: IncomingView, isSecond: boolean) => string {
  const announce = useTranslations('announce')
  const kind = useIncomingKind()
  return (view, isSecond) => {
    const { contact, remoteNumber, queue } = view.call
    const name = contact.unnamed ? numberText(remoteNumber) : contact.name
    if (isSecond) return announce('second', { kind: kind(view), name })
    if (view.invitation) return announce('invited', { kind: kind(view), name })
    return queue ? announce('incoming', { name, queue: queue.name }) : announce('incomingDirect', { name })
  }
}

function useSentence(view: PhoneView): string {
  const t = useTranslations('phone')
  const ends = useTranslations('endReason')
  const connecting = useConnectingText()
  switch (view.kind) {
    case 'connecting':
      return connecting(view)
    case 'outgoing':
      return view.phase === 'ringing' ? t('ringingThere') : t('dialingThere')
    case 'lost':
      return t('lostHint', { party: partyOf(view.call) })
    case 'wrapUp':
      return t('wrapUpHint')
    case 'over':
      return ends(view.reason)
    case 'offline':
      return t('notConnected')
    case 'incoming':
    case 'live':
    case 'idle':
    case 'ending':
      return ''
  }
}

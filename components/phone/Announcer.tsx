'use client'

import { useTranslations } from 'next-intl'
import type { PhoneView } from '#lib/client/phone/phoneView.ts'

/** Says to screen readers what happens to the call, once each; a ring interrupts, everything else waits its turn. */
export function Announcer({ view }: { readonly view: PhoneView }) {
  const sentence = useSentence(view)
  return (
    <div className="sr-only">
      <p aria-live="assertive">{view.kind === 'incoming' ? sentence : ''}</p>
      <p aria-live="polite">{view.kind === 'incoming' ? '' : sentence}</p>
    </div>
  )
}

function useSentence(view: PhoneView): string {
  const t = useTranslations('phone')
  const announce = useTranslations('announce')
  const ends = useTranslations('endReason')
  switch (view.kind) {
    case 'incoming': {
      const { contact, remoteNumber, queue } = view.call
      const name = contact.unnamed ? remoteNumber : contact.name
      return queue ? announce('incoming', { name, queue: queue.name }) : announce('incomingDirect', { name })
    }
    case 'connecting':
      return t('connectingAccepted')
    case 'outgoing':
      return view.phase === 'ringing' ? t('ringingThere') : t('dialingThere')
    case 'live':
      return view.hold === 'on' ? t('heldHint') : view.hold === 'off' ? announce('live') : ''
    case 'lost':
      return t('lostHint')
    case 'wrapUp':
      return t('wrapUpHint')
    case 'over':
      return ends(view.reason)
    case 'offline':
      return t('notConnected')
    case 'idle':
    case 'ending':
      return ''
  }
}

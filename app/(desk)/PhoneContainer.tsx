'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useContext, useEffect } from 'react'
import { Announcer } from '#components/phone/Announcer.tsx'
import { PhoneDock } from '#components/phone/PhoneDock.tsx'
import { useSystemNotification } from '#lib/client/alerts/useSystemNotification.ts'
import { useTitleFlash } from '#lib/client/alerts/useTitleFlash.ts'
import { DeskContext } from '#lib/client/desk/deskContext.ts'
import { useNumberText } from '#lib/client/numbers/useNumberText.ts'
import { isPhoneOpen, openingOf } from '#lib/client/phone/phoneOpening.ts'
import { useAutoRejoin } from '#lib/client/phone/useAutoRejoin.ts'
import { useCallerId } from '#lib/client/phone/useCallerId.ts'
import { useCallNote } from '#lib/client/phone/useCallNote.ts'
import { useDialer } from '#lib/client/phone/useDialer.ts'
import { usePhoneActions } from '#lib/client/phone/usePhoneActions.ts'
import { usePhoneKeys } from '#lib/client/phone/usePhoneKeys.ts'
import { usePhonePlace } from '#lib/client/phone/usePhonePlace.ts'
import { usePhoneView } from '#lib/client/phone/usePhoneView.ts'
import { useWarmSoftphone } from '#lib/client/phone/useWarmSoftphone.ts'
import { recentCallsQuery } from '#lib/client/queries/recentCallsQuery.ts'

/** The phone of this tab, with everything it does to get noticed. */
export function PhoneContainer() {
  const t = useTranslations('phone')
  const desk = useContext(DeskContext)
  const view = usePhoneView()
  const actions = usePhoneActions(view)
  const { place, move } = usePhonePlace()
  const { data: recent } = useQuery(recentCallsQuery)
  const noted = view.kind === 'live' || view.kind === 'wrapUp' ? view.call : null
  const ringing = view.kind === 'incoming' ? view : null
  const number = useNumberText(ringing?.call.remoteNumber ?? '')
  const name = ringing && !ringing.call.contact.unnamed ? ringing.call.contact.name : number

  useWarmSoftphone()
  useAutoRejoin(view, actions.rejoin)
  const open = isPhoneOpen(view, place)
  usePhoneKeys(view, actions, () => move(openingOf(view, !open)))
  useTitleFlash(ringing ? t('flash', { name }) : null)
  useSystemNotification(ringing?.offerId ?? null, t('flash', { name }), ringing?.call.queue?.name ?? number)
  const rings = ringing !== null && ringing.answer === null
  useEffect(() => desk?.ring(rings), [desk, rings])

  return (
    <>
      <Announcer view={view} />
      <PhoneDock
        view={view}
        actions={actions}
        side={place.side}
        open={open}
        onSide={(side) => move({ side })}
        onOpen={(wanted) => move(openingOf(view, wanted))}
        dialer={useDialer()}
        callerId={useCallerId()}
        recent={recent ?? null}
        note={useCallNote(noted)}
      />
    </>
  )
}

'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useCallback, useContext, useEffect, useState } from 'react'
import { Announcer } from '#components/phone/Announcer.tsx'
import { PhoneDock } from '#components/phone/PhoneDock.tsx'
import { useIncomingKind } from '#components/phone/useIncomingKind.ts'
import { useSystemNotification } from '#lib/client/alerts/useSystemNotification.ts'
import { useTitleFlash } from '#lib/client/alerts/useTitleFlash.ts'
import { DeskContext } from '#lib/client/desk/deskContext.ts'
import { useTab } from '#lib/client/desk/useTab.ts'
import { useNumberText } from '#lib/client/numbers/useNumberText.ts'
import { keyedVerbs } from '#lib/client/phone/keyedVerbs.ts'
import { isPhoneOpen, openingOf } from '#lib/client/phone/phoneOpening.ts'
import { useAutoRejoin } from '#lib/client/phone/useAutoRejoin.ts'
import { useCallerId } from '#lib/client/phone/useCallerId.ts'
import { useCallNote } from '#lib/client/phone/useCallNote.ts'
import { useCallStory } from '#lib/client/phone/useCallStory.ts'
import { useDialer } from '#lib/client/phone/useDialer.ts'
import { useHelpKey } from '#lib/client/phone/useHelpKey.ts'
import { usePhoneActions } from '#lib/client/phone/usePhoneActions.ts'
import { usePhoneKeys } from '#lib/client/phone/usePhoneKeys.ts'
import { usePhonePanel } from '#lib/client/phone/usePhonePanel.ts'
import { usePhonePlace } from '#lib/client/phone/usePhonePlace.ts'
import { usePhoneScreen } from '#lib/client/phone/usePhoneScreen.ts'
import { useTargetPicking } from '#lib/client/phone/useTargetPicking.ts'
import { useWarmSoftphone } from '#lib/client/phone/useWarmSoftphone.ts'
import { recentCallsQuery } from '#lib/client/queries/recentCallsQuery.ts'
import { KeysContainer } from './KeysContainer.tsx'

/** The phone of this tab, with everything it does to get noticed. */
export function PhoneContainer() {
  const t = useTranslations('phone')
  const desk = useContext(DeskContext)
  const { view, lines } = usePhoneScreen()
  const actions = usePhoneActions(view, lines)
  const { place, move } = usePhonePlace()
  const [panel, onPanel] = usePhonePanel(view.kind === 'live' ? view.call.id : null)
  const [keys, setKeys] = useState(false)
  const onKeys = useCallback(() => setKeys(true), [])
  const { data: recent } = useQuery(recentCallsQuery)
  const noted = view.kind === 'live' || view.kind === 'wrapUp' ? view.call : null
  const ringing = view.kind === 'incoming' ? view : lines.second
  const number = useNumberText(ringing?.call.remoteNumber ?? '')
  const name = ringing && !ringing.call.contact.unnamed ? ringing.call.contact.name : number
  const kind = useIncomingKind()

  useWarmSoftphone()
  useAutoRejoin()
  useHelpKey(onKeys)
  const open = isPhoneOpen(view, place)
  const toggle = () => move(openingOf(view, !open))
  usePhoneKeys({
    open: toggle,
    ...(view.kind === 'live' && keyedVerbs(view, actions, lines, { panel, onPanel })),
    ...(view.kind === 'outgoing' && { hangUp: actions.hangUp }),
    ...(ringing && { accept: actions.accept, decline: actions.decline }),
  })
  useTitleFlash(ringing ? t('flash', { name }) : null)
  const via = ringing?.invitation ? kind(ringing) : (ringing?.call.queue?.name ?? number)
  const { rings: isBell } = useTab()
  useSystemNotification(isBell ? (ringing?.offerId ?? null) : null, t('flash', { name }), via)
  const rings = isBell && ringing !== null && ringing.answer === null
  useEffect(() => desk?.ring(rings), [desk, rings])

  return (
    <>
      <Announcer view={view} lines={lines} />
      <PhoneDock
        view={view}
        lines={lines}
        actions={actions}
        side={place.side}
        open={open}
        onSide={(side) => move({ side })}
        onOpen={(wanted) => move(openingOf(view, wanted))}
        panel={panel}
        onPanel={onPanel}
        onKeys={onKeys}
        dialer={useDialer()}
        picker={useTargetPicking(panel === 'transfer' || panel === 'add' || panel === 'parallel')}
        callerId={useCallerId()}
        recent={recent ?? null}
        note={useCallNote(noted)}
        story={useCallStory(view.kind === 'live' && panel === 'timeline' ? view.call : null)}
      />
      <KeysContainer open={keys} onClose={() => setKeys(false)} />
    </>
  )
}

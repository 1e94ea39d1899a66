'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useContext } from 'react'
import { AvailabilityMenu } from '#components/frame/AvailabilityMenu.tsx'
import { MeMenu } from '#components/frame/MeMenu.tsx'
import { changeMe } from '#lib/client/commands/changeMe.ts'
import { setAvailability } from '#lib/client/commands/setAvailability.ts'
import { signOut } from '#lib/client/commands/signOut.ts'
import { DeskContext } from '#lib/client/desk/deskContext.ts'
import { useMe } from '#lib/client/desk/useMe.ts'
import { tellProblem } from '#lib/client/notices.ts'
import { deskQuery } from '#lib/client/queries/deskQuery.ts'
import { meQuery } from '#lib/client/queries/meQuery.ts'
import { useNow } from '#lib/client/time/useNow.ts'
import { useSettled } from '#lib/client/time/useSettled.ts'
import type { AvailabilityBody, MeChange } from '#lib/contracts/people.ts'
import { keepChoices } from '../keepChoices.ts'

const SECOND_MS = 1_000
/** A tab that has just opened is not reachable yet; only one that stays so is worth a warning. */
const PATIENCE_MS = 5_000

/** The top right: whether calls may come, and who one is. */
export function DeskTools({ onSignedOut }: { readonly onSignedOut: () => void }) {
  const client = useQueryClient()
  const router = useRouter()
  const desk = useContext(DeskContext)
  const me = useMe()
  const { data } = useQuery(deskQuery)
  const now = useNow(SECOND_MS)
  const reachable = data?.desk.reachable ?? true
  const unreachable = useSettled(!reachable, PATIENCE_MS) && !reachable
  const choose = useMutation({ mutationFn: setAvailability, onError: tellProblem })
  const change = useMutation({
    mutationFn: changeMe,
    onSuccess(changed, { locale }) {
      client.setQueryData(meQuery.queryKey, changed)
      keepChoices(changed)
      if (locale) router.refresh()
    },
    onError: tellProblem,
  })
  const leave = useMutation({ mutationFn: signOut, onSuccess: onSignedOut, onError: tellProblem })
  return (
    <>
      <AvailabilityMenu
        desk={data?.desk ?? null}
        unreachable={unreachable}
        now={now}
        onChoose={(choice: AvailabilityBody) => {
          // Whoever says he is available is asked for what is still missing, on this very click.
          if (choice.choice === 'available' && desk?.tab.get().microphone === 'prompt') void desk.getReady()
          choose.mutate(choice)
        }}
      />
      <MeMenu
        me={me}
        onLocale={(locale: MeChange['locale']) => change.mutate({ locale })}
        onTheme={(theme: MeChange['theme']) => change.mutate({ theme })}
        onSecondLine={(secondLine) => change.mutate({ secondLine })}
        onSignOut={() => leave.mutate()}
      />
    </>
  )
}

'use client'

import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import type { Me } from '#lib/contracts/people.ts'
import { createQueryClient } from '../createQueryClient.ts'
import { tell } from '../notices.ts'
import { meQuery } from '../queries/meQuery.ts'
import { DeskContext } from './deskContext.ts'
import { type OpenDesk, openDesk } from './openDesk.ts'

interface DeskProviderProps {
  readonly me: Me
  /** The session is over. */
  readonly onSignedOut: () => void
  readonly children: ReactNode
}

/** Opens the desk of this tab and holds it open through every navigation. */
export function DeskProvider({ me, onSignedOut, children }: DeskProviderProps) {
  const [client] = useState(() => {
    const created = createQueryClient(onSignedOut)
    created.setQueryData(meQuery.queryKey, me)
    return created
  })
  const [desk, setDesk] = useState<OpenDesk | null>(null)
  useEffect(() => {
    const opened = openDesk(client, me.id, (event) => {
      // What he declined himself is no news to him.
      if (event.outcome !== 'declined') tell({ kind: 'offerEnded', event })
    })
    setDesk(opened)
    return () => opened.close()
  }, [client, me.id])
  return (
    <QueryClientProvider client={client}>
      <DeskContext value={desk}>{children}</DeskContext>
    </QueryClientProvider>
  )
}

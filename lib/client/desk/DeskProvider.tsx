'use client'

import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Me } from '#lib/contracts/people.ts'
import { createQueryClient } from '../createQueryClient.ts'
import { tell } from '../notices.ts'
import { meQuery } from '../queries/meQuery.ts'
import { DeskContext } from './deskContext.ts'
import { type OpenDesk, openDesk } from './openDesk.ts'
import { whenQuiet } from './whenQuiet.ts'

interface DeskProviderProps {
  readonly me: Me
  /** The session is over. */
  readonly onSignedOut: () => void
  readonly children: ReactNode
}

/** Opens the desk of this tab and holds it open through every navigation. */
export function DeskProvider({ me, onSignedOut, children }: DeskProviderProps) {
  const opened = useRef<OpenDesk>(null)
  const [client] = useState(() => {
    // A session that ends does not end the call: whoever talks then leaves when he has finished.
    const created = createQueryClient(() =>
      opened.current ? whenQuiet(opened.current.tab, onSignedOut) : onSignedOut(),
    )
    created.setQueryData(meQuery.queryKey, me)
    return created
  })
  const [desk, setDesk] = useState<OpenDesk | null>(null)
  useEffect(() => {
    const now = openDesk(client, me.id, (event) => {
      // What he declined himself is no news to him.
      if (event.outcome !== 'declined') tell({ kind: 'offerEnded', event })
    })
    opened.current = now
    setDesk(now)
    return () => now.close()
  }, [client, me.id])
  return (
    <QueryClientProvider client={client}>
      <DeskContext value={desk}>{children}</DeskContext>
    </QueryClientProvider>
  )
}

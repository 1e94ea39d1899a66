import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { targetsQuery } from '../queries/targetsQuery.ts'
import type { TargetPicking } from './targetPicking.ts'
import { useDialer } from './useDialer.ts'

/** The search for whom to take a call to; while it is closed it forgets what was typed. */
export function useTargetPicking(open: boolean): TargetPicking {
  const { typed, type, preview, suggestions, searching } = useDialer()
  const { data } = useQuery({ ...targetsQuery, enabled: open })
  useEffect(() => {
    if (!open) type('')
  }, [open, type])
  return { typed, type, targets: data ?? null, contacts: suggestions, preview, searching }
}

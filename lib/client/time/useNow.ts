import { useEffect, useState } from 'react'
import { serverNow } from './serverClock.ts'

/** The server's time, again every `everyMs`; stands still while there is nothing to count (null). */
export function useNow(everyMs: number | null): number {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    if (everyMs === null) return
    setNow(serverNow())
    const timer = setInterval(() => setNow(serverNow()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}

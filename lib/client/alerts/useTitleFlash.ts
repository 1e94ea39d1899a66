import { useEffect } from 'react'

const EVERY_MS = 1_000

/** Takes turns between the page's title and this text, until there is none. */
export function useTitleFlash(text: string | null): void {
  useEffect(() => {
    if (text === null) return
    const title = document.title
    let flashing = false
    const turn = () => {
      flashing = !flashing
      document.title = flashing ? text : title
    }
    turn()
    const timer = setInterval(turn, EVERY_MS)
    return () => {
      clearInterval(timer)
      document.title = title
    }
  }, [text])
}

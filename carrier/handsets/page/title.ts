import type { Phone } from './phone.ts'
import { say } from './words/language.ts'

const FLASH_MS = 1000
let flashing = 0

/** The tab says by itself that it rings. */
export function flashTitle(phone: Phone): void {
  clearInterval(flashing)
  const { language, snapshot, call } = phone
  const own = snapshot ? `${snapshot.own.shown} · ` : ''
  const quiet = `${own}${say(language, 'title')} · ${say(language, 'product')}`
  document.title = quiet
  if (call?.phase !== 'ringing') return
  const loud = say(language, 'incomingTitle', { who: call.other.name ?? call.other.shown })
  document.title = loud
  flashing = window.setInterval(() => {
    document.title = document.title === loud ? quiet : loud
  }, FLASH_MS)
}

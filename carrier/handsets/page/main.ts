import { element } from './element.ts'
import { dialable, erase, listenToKeys } from './keys.ts'
import { Levels } from './levels.ts'
import { Link } from './link.ts'
import { Phone } from './phone.ts'
import { Sound } from './sound.ts'
import { drawTheme, turnTheme } from './theme.ts'
import { flashTitle } from './title.ts'
import { Tones } from './tones.ts'
import { buildPad } from './view/buildPad.ts'
import { drawLog } from './view/drawLog.ts'
import { drawNumbers } from './view/drawNumbers.ts'
import { drawPhone } from './view/drawPhone.ts'
import { drawWords } from './view/drawWords.ts'
import { firstLanguage, keepLanguage, type Language } from './words/language.ts'
import { timer } from './words/times.ts'

const REFRESH_MS = 4000

const link = new Link()
const sound = new Sound(document.body.appendChild(new Audio()))
const tones = new Tones(() => sound.context)
const phone = new Phone(link, sound, firstLanguage())
const levels = new Levels(sound, element('my-level', HTMLElement), element('their-level', HTMLElement))
const entry = element('entry', HTMLInputElement)
const claim = element('claim', HTMLFormElement)
const claimNumber = element('claim-number', HTMLInputElement)

function press(key: string): void {
  if (phone.call) {
    if (key === '+') return
    tones.key(key)
    phone.press(key)
  } else if (!phone.preparing) {
    tones.key(key)
    phone.type(phone.typed + key)
  }
}

function guarded(act: () => void): void {
  if (!phone.settling) act()
}

function draw(): void {
  drawPhone(phone)
  drawNumbers(phone)
  drawLog(phone)
  if (entry.value !== phone.typed) entry.value = phone.typed
  tones.play(signal())
  flashTitle(phone)
  if (sound.open) watchLevels()
}

function signal() {
  if (phone.call?.phase === 'ringing') return 'ringing'
  if (phone.call?.phase === 'dialling') return 'ringback'
  return phone.lastEnded?.outcome === 'busy' ? 'busy' : null
}

let watching = false
function watchLevels(): void {
  if (watching) return
  watching = true
  const frame = () => {
    levels.draw()
    watching = sound.open
    if (watching) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}

function speakLanguage(language: Language): void {
  phone.language = language
  drawWords(language)
  drawTheme(language)
  draw()
}

function openClaim(open: boolean): void {
  claim.hidden = !open
  element('own', HTMLElement).hidden = open
  element('change', HTMLButtonElement).setAttribute('aria-expanded', String(open))
  phone.claimNotice = null
  draw()
  if (open) {
    claimNumber.value = phone.snapshot?.own.shown ?? ''
    claimNumber.select()
  } else element('change', HTMLButtonElement).focus()
}

buildPad(press)
listenToKeys(phone, press, guarded)
entry.addEventListener('input', () => phone.type(entry.value))
entry.addEventListener('paste', (event) => {
  event.preventDefault()
  const pasted = dialable(event.clipboardData?.getData('text') ?? '')
  entry.setRangeText(pasted, entry.selectionStart ?? 0, entry.selectionEnd ?? 0, 'end')
  phone.type(entry.value)
})
entry.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.isComposing) guarded(() => void phone.dial(phone.typed))
})

const acts: Readonly<Record<string, () => void>> = {
  call: () => void phone.dial(phone.typed),
  answer: () => void phone.answer(),
  decline: () => phone.decline(),
  'hang-up': () => phone.hangUp(),
  mute: () => (phone.micTrouble ? void phone.openMic() : phone.mute(!phone.muted)),
}
for (const [id, act] of Object.entries(acts)) {
  element(id, HTMLButtonElement).addEventListener('click', () => guarded(act))
}
element('erase', HTMLButtonElement).addEventListener('click', () => erase(phone))

element('change', HTMLButtonElement).addEventListener('click', () => openClaim(true))
element('claim-cancel', HTMLButtonElement).addEventListener('click', () => openClaim(false))
element('claim-any', HTMLButtonElement).addEventListener('click', () => phone.claim(null))
claim.addEventListener('submit', (event) => {
  event.preventDefault()
  phone.claim(claimNumber.value)
})
claim.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') openClaim(false)
})
phone.onClaimed = () => {
  if (!claim.hidden) openClaim(false)
}

element('theme', HTMLButtonElement).addEventListener('click', () => {
  turnTheme()
  drawTheme(phone.language)
})
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-language]')) {
  button.addEventListener('click', () => {
    const language = button.dataset.language === 'ko' ? 'ko' : 'en'
    keepLanguage(language)
    speakLanguage(language)
  })
}

for (const gesture of ['pointerdown', 'keydown'])
  addEventListener(gesture, () => sound.wake(), { capture: true })
setInterval(() => {
  const { call } = phone
  const answered = call?.answeredAt ? Date.parse(call.answeredAt) : null
  const shown = answered === null ? '' : timer(Date.now() + phone.skewMs - answered)
  element('timer', HTMLElement).textContent = shown
}, 250)
setInterval(() => {
  if (document.visibilityState === 'visible') phone.refresh()
}, REFRESH_MS)
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') phone.refresh()
})

phone.onChange = draw
speakLanguage(phone.language)
link.open()
entry.focus({ preventScroll: true })

import type { ServerFrame, ShownLogRow, Snapshot } from '../browser/serverFrame.ts'
import type { Refusal } from '../refusal.ts'
import { firstClaim, keepIdentity } from './identity.ts'
import type { Link } from './link.ts'
import type { MicTrouble, Sound } from './sound.ts'
import type { Language, Word } from './words/language.ts'

/** After a call's state has changed, a second click was meant for the button that was there before. */
const SETTLE_MS = 600

/** What the page knows and does; drawn anew after each `onChange`. */
export class Phone {
  onChange: () => void = () => {}
  /** The tab has a number: the one asked for, or another. */
  onClaimed: () => void = () => {}
  language: Language
  joined = false
  everJoined = false
  snapshot: Snapshot | null = null
  /** The carrier's clock minus ours, in milliseconds. */
  skewMs = 0
  typed = ''
  /** What is being dialled, before the carrier has a call for it. */
  dialled = ''
  muted = false
  micTrouble: MicTrouble | null = null
  /** What is being got ready before the carrier is told. */
  preparing: 'dial' | 'answer' | null = null
  notice: Word | null = null
  /** The call that has just ended, until something else is begun. */
  lastEnded: ShownLogRow | null = null
  /** Refusal of the number asked for. */
  claimNotice: Word | null = null
  /** The last call's captions stay readable until the next one. */
  captions: readonly { readonly words: string; readonly at: string }[] = []
  #link: Link
  #sound: Sound
  #changedAt = Number.NEGATIVE_INFINITY
  #answerSdp: ((sdp: string | null) => void) | null = null

  constructor(link: Link, sound: Sound, language: Language) {
    this.#link = link
    this.#sound = sound
    this.language = language
    link.onOpen = () => this.#link.send(firstClaim(this.language))
    link.onLost = () => this.#lost()
    link.onFrame = (frame) => this.#take(frame)
    sound.onBroken = () => void this.#reconnectSound()
    sound.onBlocked = () => this.#tell('soundBlocked')
  }

  get call() {
    return this.snapshot?.call ?? null
  }

  /** Clicks that come right after the buttons changed their meaning are not taken. */
  get settling(): boolean {
    return performance.now() - this.#changedAt < SETTLE_MS
  }

  claim(number: string | null): void {
    this.claimNotice = null
    this.#link.send({ type: 'claim', language: this.language, ...(number !== null && { number }) })
    this.onChange()
  }

  type(typed: string): void {
    this.typed = typed
    this.lastEnded = null
    if (this.notice?.startsWith('refusal')) this.notice = null
    this.onChange()
  }

  async dial(to: string): Promise<void> {
    if (this.call || this.preparing || !to.trim()) return
    this.dialled = to
    this.#prepare('dial')
    const ready = await this.#openSound(true)
    if (this.preparing !== 'dial') return
    this.preparing = null
    if (ready) this.#link.send({ type: 'dial', to })
    else this.#sound.close()
    this.onChange()
  }

  async answer(): Promise<void> {
    if (this.call?.phase !== 'ringing' || this.preparing) return
    this.#prepare('answer')
    const ready = await this.#openSound(true)
    if (this.preparing !== 'answer') return
    this.preparing = null
    if (ready) this.#link.send({ type: 'answer' })
    this.onChange()
  }

  decline(): void {
    this.preparing = null
    this.#link.send({ type: 'decline' })
  }

  hangUp(): void {
    if (this.preparing === 'dial') this.#sound.close()
    this.preparing = null
    if (this.call) this.#link.send({ type: 'hangUp' })
    this.#changedAt = performance.now()
    this.onChange()
  }

  press(digit: string): void {
    this.#link.send({ type: 'digit', digit })
  }

  mute(muted: boolean): void {
    this.muted = muted
    this.#sound.muted = muted
    this.onChange()
  }

  async openMic(): Promise<void> {
    this.#tell('micAsking')
    this.#micOutcome(await this.#sound.speak())
  }

  refresh(): void {
    this.#link.send({ type: 'refresh' })
  }

  #prepare(what: 'dial' | 'answer'): void {
    this.preparing = what
    this.notice = this.lastEnded = null
    this.#changedAt = performance.now()
    this.onChange()
  }

  #take(frame: ServerFrame): void {
    if (frame.type === 'claimed') this.#claimed(frame)
    else if (frame.type === 'snapshot') this.#show(frame)
    else if (frame.type === 'media') this.#answerSdp?.(frame.sdp)
    else this.#refused(frame.code, frame.about)
    this.onChange()
  }

  #claimed({ number, token }: { readonly number: string; readonly token: string }): void {
    keepIdentity({ number, token })
    this.joined = this.everJoined = true
    this.claimNotice = null
    this.onClaimed()
  }

  #show(snapshot: Snapshot): void {
    const before = this.call
    this.snapshot = snapshot
    this.skewMs = Date.parse(snapshot.now) - Date.now()
    const { call } = snapshot
    if (call) this.captions = call.captions
    if (call) this.lastEnded = null
    if (before?.id !== call?.id || before?.phase !== call?.phase) this.#changedAt = performance.now()
    if (before && !call) this.#ended(before.id)
    // Loaded again in a call, or about to be answered: the sound is made ready before it is needed.
    if (call && !this.#sound.open) void this.#openSound(call.phase !== 'ringing')
  }

  #ended(id: string): void {
    this.lastEnded = this.snapshot?.log.find((one) => one.id === id) ?? null
    this.#sound.close()
    this.preparing = null
    this.muted = false
    this.micTrouble = null
    this.notice = null
    this.typed = ''
  }

  #refused(code: Refusal, about: string | null): void {
    const word: Word = `refusal_${code}`
    if (about === 'media') {
      this.#answerSdp?.(null)
      return
    }
    if (about !== 'claim') {
      this.notice = word
      if (!this.call) this.#sound.close()
      return
    }
    if (this.joined) {
      this.claimNotice = word
      return
    }
    // The number this tab had, or was opened with, is not to be had: any other will do, and the reason is said.
    this.notice = word
    keepIdentity(null)
    this.#link.send({ type: 'claim', language: this.language })
  }

  #lost(): void {
    this.joined = false
    this.#answerSdp?.(null)
    this.onChange()
  }

  async #reconnectSound(): Promise<void> {
    if (!this.call) return this.#sound.close()
    this.#tell('soundLost')
    const back = (await this.#connectSound()) && (await this.#sound.connected)
    this.#tell(back ? this.micTrouble : 'noSound')
  }

  /** False when there can be no sound at all, which has been said. */
  async #openSound(withMic: boolean): Promise<boolean> {
    if (!this.#sound.open && !(await this.#connectSound())) {
      this.#tell('noSound')
      return false
    }
    if (withMic) {
      const asked = setTimeout(() => this.#tell('micAsking'), SETTLE_MS)
      const trouble = await this.#sound.speak()
      clearTimeout(asked)
      this.#micOutcome(trouble)
    }
    if (await this.#sound.connected) return true
    this.#tell('noSound')
    return false
  }

  async #connectSound(): Promise<boolean> {
    const offer = await this.#sound.offer()
    const answered = new Promise<string | null>((resolve) => {
      this.#answerSdp = resolve
    })
    if (!this.#link.send({ type: 'media', sdp: offer })) return false
    const answer = await answered
    if (answer) await this.#sound.accept(answer)
    return answer !== null
  }

  #micOutcome(trouble: MicTrouble | null): void {
    this.micTrouble = trouble
    this.#tell(trouble)
  }

  #tell(notice: Word | null): void {
    this.notice = notice
    this.onChange()
  }
}

import type { AudioPort, Source } from '../../media/audio.ts'
import type { World } from '../../world.ts'
import { Handset } from '../handset.ts'
import type { Refusal } from '../refusal.ts'
import { HeardSound } from './heardSound.ts'
import type { Behaviour, Script, Speech } from './script.ts'
import { ScriptedPort } from './scriptedPort.ts'
import { speechSource } from './speechSource.ts'

/** A key held 100 ms and 20 ms between keys: the quickest dialling exchanges accept. */
const KEY_MS = 120
const WAIT_MS = 500

/** A phone that follows a script, and obeys commands at any time. */
export class ScriptedHandset extends Handset {
  readonly hasPage = false
  readonly heard: HeardSound
  /** Stands in for a number nobody holds, for one call only. */
  temporary = false
  readonly #behaviour: Behaviour
  #voice: (() => Source) | null
  #port: ScriptedPort | null = null
  #callOver = new AbortController()

  /** Throws UnplayableAudio when the script's WAV cannot be decoded. */
  constructor(world: World, script: Script) {
    super(world, script.number)
    this.#behaviour = script
    this.#voice = speechSource(world.media, script.speak)
    this.heard = new HeardSound(script.rememberSeconds)
  }

  get reachable(): boolean {
    return this.#behaviour.onRing !== 'unreachable'
  }

  /** Throws UnplayableAudio. Lasts for later calls too. */
  speak(speech: Speech): void {
    this.#voice = speechSource(this.world.media, speech)
    if (this.call?.phase === 'live') this.#port?.say(this.#voice?.() ?? null)
  }

  /** The first key is down when this returns; `w` waits half a second. */
  pressAll(digits: string): Refusal | null {
    if (!this.call) return 'noCall'
    if (this.call.phase !== 'live') return 'notLive'
    let atMs = 0
    for (const digit of digits) {
      if (digit === 'w') atMs += WAIT_MS
      else {
        if (atMs === 0) this.press(digit)
        else this.#later(atMs, () => this.press(digit))
        atMs += KEY_MS
      }
    }
    return null
  }

  leave(): void {
    this.hangUp()
    this.world.handsets.remove(this)
  }

  protected admits(): boolean {
    return this.#behaviour.onRing !== 'busy'
  }

  protected wire(): AudioPort {
    this.#port = new ScriptedPort(this.heard)
    return this.#port
  }

  protected changed(): void {}

  protected override rang(): void {
    const { onRing } = this.#behaviour
    if (typeof onRing === 'string') return
    if ('answerAfterMs' in onRing) this.#later(onRing.answerAfterMs, () => this.answer())
    else this.#later(onRing.declineAfterMs, () => this.decline())
  }

  protected override answered(): void {
    this.#port?.say(this.#voice?.() ?? null)
    const { press, hangUpAfterMs } = this.#behaviour
    for (const { digits, atMs, everyMs } of press) this.#later(atMs, () => this.#pressAgain(digits, everyMs))
    if (hangUpAfterMs !== null) this.#later(hangUpAfterMs, () => this.hangUp())
  }

  protected override over(): void {
    this.#callOver.abort()
    this.#callOver = new AbortController()
    this.#port = null
    if (this.temporary) this.world.handsets.remove(this)
  }

  #pressAgain(digits: string, everyMs: number | undefined): void {
    this.pressAll(digits)
    if (everyMs) this.#later(everyMs, () => this.#pressAgain(digits, everyMs))
  }

  /** Within the present call only. */
  #later(delayMs: number, act: () => void): void {
    const { signal } = this.#callOver
    const cancel = this.world.clock.after(delayMs, () => {
      signal.removeEventListener('abort', cancel)
      act()
    })
    signal.addEventListener('abort', cancel, { once: true })
  }
}

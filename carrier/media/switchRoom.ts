import type { Logger } from 'pino'
import type { Mixer } from './mixer.ts'
import { MixingDesk } from './mixingDesk.ts'
import { PARTS, TickClock } from './tickClock.ts'
import type { TickStatistics } from './tickStatistics.ts'
import type { Voice } from './voice.ts'

/** Voices in a part before the next part is opened: a small world ticks all at once. */
const FULL_PART = 24

/** Copied on every change, so that a change in the middle of a tick neither skips nor repeats anybody. */
interface Part {
  voices: readonly Voice[]
  mixers: readonly MixingDesk[]
}

/**
 * Everybody on the 20 ms tick. In each tick of a part: every voice is read, its mixers mix, every voice is played to.
 * Voices that share a mixer share its part, so nobody is a tick behind the others.
 */
export class SwitchRoom {
  #parts: Part[] = Array.from({ length: PARTS }, () => ({ voices: [], mixers: [] }))
  #partOf = new Map<Voice, Part>()
  /** A mixer gets a home with the first of its voices that is on the tick, and keeps it. */
  #homes = new Map<MixingDesk, Part | null>()
  #clock: TickClock
  #log: Pick<Logger, 'error'>

  constructor(log: Pick<Logger, 'error'>) {
    this.#log = log
    this.#clock = new TickClock(
      (part) => this.#tick(this.#parts[part] as Part),
      (part) => this.#parts[part]?.voices.length === 0,
    )
  }

  get statistics(): TickStatistics {
    return this.#clock.statistics
  }

  add(voice: Voice): void {
    if (this.#partOf.has(voice)) return
    const mixer = [...this.#homes.keys()].find((desk) => desk.seats.has(voice))
    this.#put(voice, mixer ? this.#homeOf(mixer, null) : this.#roomiest())
    this.#clock.start()
  }

  remove(voice: Voice): void {
    this.#take(voice)
    voice.said = null
    if (this.#partOf.size === 0) this.#clock.stop()
  }

  createMixer(): Mixer {
    const mixer: MixingDesk = new MixingDesk((voice) => this.#gather(mixer, voice))
    this.#homes.set(mixer, null)
    return mixer
  }

  removeMixer(mixer: Mixer): void {
    for (const desk of this.#homes.keys()) if (desk === mixer) this.#homes.delete(desk)
    for (const part of this.#parts) part.mixers = part.mixers.filter((other) => other !== mixer)
  }

  close(): void {
    this.#clock.stop()
    for (const part of this.#parts) Object.assign(part, { voices: [], mixers: [] })
    this.#partOf.clear()
    this.#homes.clear()
  }

  /** Whoever sits down moves to the part where the mixer lives. */
  #gather(mixer: MixingDesk, voice: Voice): void {
    const part = this.#partOf.get(voice)
    if (!part || !this.#homes.has(mixer)) return
    const home = this.#homeOf(mixer, part)
    if (home === part) return
    this.#take(voice)
    this.#put(voice, home)
  }

  #homeOf(mixer: MixingDesk, wished: Part | null): Part {
    const known = this.#homes.get(mixer)
    if (known) return known
    const home = wished ?? this.#roomiest()
    home.mixers = [...home.mixers, mixer]
    this.#homes.set(mixer, home)
    return home
  }

  #roomiest(): Part {
    let best = this.#parts[0] as Part
    for (const part of this.#parts) {
      if (best.voices.length < FULL_PART) break
      if (part.voices.length < best.voices.length) best = part
    }
    return best
  }

  #put(voice: Voice, part: Part): void {
    part.voices = [...part.voices, voice]
    this.#partOf.set(voice, part)
  }

  #take(voice: Voice): void {
    const part = this.#partOf.get(voice)
    if (!part) return
    part.voices = part.voices.filter((other) => other !== voice)
    this.#partOf.delete(voice)
  }

  #tick({ voices, mixers }: Part): void {
    for (const voice of voices) this.#hear(voice)
    for (const mixer of mixers) this.#mix(mixer)
    for (const voice of voices) this.#play(voice)
  }

  /** A defect in one leg's wire, source or tap must not silence the others: it is logged and unplugged. */
  #hear(voice: Voice): void {
    voice.said = null
    try {
      const { port } = voice
      if (!port) return
      if (port.onActivity === null) port.onActivity = this.#clock.poke
      voice.said = port.receive()
    } catch (error) {
      voice.port = null
      this.#log.error({ err: error }, 'a wire failed while it was read; it is unplugged')
    }
  }

  #mix(mixer: MixingDesk): void {
    try {
      mixer.mix()
    } catch (error) {
      this.removeMixer(mixer)
      this.#log.error({ err: error }, 'a mixer failed; it is switched off')
    }
  }

  #play(voice: Voice): void {
    try {
      const heard = voice.source ? voice.source.next() : null
      if (voice.port) voice.port.send(heard)
      if (voice.taps.size === 0) return
      for (const tap of voice.taps) tap.take(voice.said, heard)
    } catch (error) {
      voice.source = null
      voice.taps.clear()
      this.#log.error({ err: error }, 'a source, wire or tap failed; the source and the taps are unplugged')
    }
  }
}

import { FRAME_SAMPLES, type Frame, type Source, type Tap } from './audio.ts'
import { FrameSum } from './frameSum.ts'
import type { Mixer } from './mixer.ts'
import { MixerSeat } from './mixerSeat.ts'
import type { Voice } from './voice.ts'

interface Sound {
  readonly source: Source
  readonly except: Voice | undefined
  frame: Frame | null
}

/**
 * The N−1 mixer. What everybody may hear is added up once, and each seat gets that sum without its own voice.
 * A seat that hears only one other gets that one's frame itself: most of a conversation is one person talking.
 */
export class MixingDesk implements Mixer {
  readonly seats = new Map<Voice, MixerSeat>()
  readonly taps = new Set<Tap>()
  #onSeat: (voice: Voice) => void
  #order: readonly MixerSeat[] = []
  #sounds: readonly Sound[] = []
  #speakers = 0
  #first: MixerSeat | null = null
  #second: MixerSeat | null = null
  #whispering = false
  #totalIsFresh = false
  #total = new FrameSum()
  #sum = new FrameSum()
  #tapSaid = new Int16Array(FRAME_SAMPLES)
  #tapHeard = new Int16Array(FRAME_SAMPLES)

  constructor(onSeat: (voice: Voice) => void = () => {}) {
    this.#onSeat = onSeat
  }

  seat(voice: Voice): MixerSeat {
    const known = this.seats.get(voice)
    if (known) return known
    const seat = new MixerSeat(voice, this.#withSounds)
    this.seats.set(voice, seat)
    this.#order = [...this.#order, seat]
    voice.source = seat
    this.#onSeat(voice)
    return seat
  }

  leave(voice: Voice): void {
    const seat = this.seats.get(voice)
    if (!seat) return
    this.seats.delete(voice)
    this.#order = this.#order.filter((other) => other !== seat)
    if (voice.source === seat) voice.source = null
  }

  playToAll(source: Source, except?: Voice): { stop(): void } {
    const sound: Sound = { source, except, frame: null }
    this.#sounds = [...this.#sounds, sound]
    const stop = () => {
      this.#sounds = this.#sounds.filter((other) => other !== sound)
    }
    return { stop }
  }

  /** Works out what every seat hears in this tick; called once all voices have been read. */
  mix(): void {
    if (this.#sounds.some(isOver)) this.#sounds = this.#sounds.filter((sound) => !isOver(sound))
    for (const sound of this.#sounds) sound.frame = sound.source.next()
    this.#listen()
    for (const seat of this.#order) seat.heard = seat.held || seat.aside ? null : this.#mixFor(seat)
    if (this.taps.size > 0) this.#tap()
  }

  #listen(): void {
    this.#speakers = 0
    this.#first = null
    this.#second = null
    this.#whispering = false
    this.#totalIsFresh = false
    for (const seat of this.#order) {
      const said = seat.muted || seat.held ? null : seat.voice.said
      seat.spoken = seat.coaching ? null : said
      seat.whispered = seat.coaching ? said : null
      if (seat.whispered) this.#whispering = true
      if (!seat.spoken) continue
      this.#speakers++
      if (!this.#first) this.#first = seat
      else if (!this.#second) this.#second = seat
    }
  }

  #mixFor(seat: MixerSeat): Frame | null {
    const others = this.#speakers - (seat.spoken ? 1 : 0)
    const plain = this.#sounds.length === 0 && !this.#whispering
    if (plain && others === 0) return null
    if (plain && others === 1) return (this.#first === seat ? this.#second : this.#first)?.spoken ?? null
    if (plain) {
      const total = this.#freshTotal()
      return seat.spoken ? total.writeWithout(seat.spoken, seat.buffer) : total.writeTo(seat.buffer)
    }
    const sum = this.#sum.clear()
    if (others > 0) {
      sum.addSum(this.#freshTotal())
      if (seat.spoken) sum.subtract(seat.spoken)
    }
    const extras = this.#addSounds(sum, seat.voice) + this.#addWhispers(sum, seat.voice)
    return others + extras === 0 ? null : sum.writeTo(seat.buffer)
  }

  #freshTotal(): FrameSum {
    if (this.#totalIsFresh) return this.#total
    this.#totalIsFresh = true
    this.#total.clear()
    for (const seat of this.#order) if (seat.spoken) this.#total.add(seat.spoken)
    return this.#total
  }

  #addSounds(sum: FrameSum, listener: Voice | null): number {
    let added = 0
    for (const { frame, except } of this.#sounds) {
      if (!frame || (listener && except === listener)) continue
      sum.add(frame)
      added++
    }
    return added
  }

  #addWhispers(sum: FrameSum, listener: Voice): number {
    if (!this.#whispering) return 0
    let added = 0
    for (const { whispered, coaching } of this.#order) {
      if (!whispered || coaching !== listener) continue
      sum.add(whispered)
      added++
    }
    return added
  }

  #withSounds = (aside: Frame | null, seat: MixerSeat): Frame | null => {
    if (this.#sounds.length === 0) return aside
    const sum = this.#sum.clear()
    if (aside) sum.add(aside)
    return this.#addSounds(sum, seat.voice) > 0 ? sum.writeTo(seat.buffer) : aside
  }

  #tap(): void {
    const said = this.#speakers === 0 ? null : this.#freshTotal().writeTo(this.#tapSaid)
    const sounds = this.#sum.clear()
    const heard = this.#addSounds(sounds, null) > 0 ? sounds.writeTo(this.#tapHeard) : null
    for (const tap of this.taps) tap.take(said, heard)
  }
}

function isOver(sound: Sound): boolean {
  return sound.source.finished === true
}

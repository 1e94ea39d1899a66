import type { Sound } from './sound.ts'

/** Below this a meter is at rest, above 0 dB full. */
const QUIETEST_DB = -54

/** How loud my voice and theirs are now, drawn on two meters. */
export class Levels {
  #sound: Sound
  #meters: readonly Meter[]

  constructor(sound: Sound, mine: HTMLMeterElement, theirs: HTMLMeterElement) {
    this.#sound = sound
    this.#meters = [new Meter(mine, () => sound.mic), new Meter(theirs, () => sound.far)]
  }

  /** To be called at each frame while there is sound, and once more after. */
  draw(): void {
    for (const meter of this.#meters) meter.draw(this.#sound)
  }
}

class Meter {
  #element: HTMLMeterElement
  #stream: () => MediaStream | null
  #heard: MediaStream | null = null
  #source: MediaStreamAudioSourceNode | null = null
  #analyser: AnalyserNode | null = null
  #samples = new Float32Array(1024)

  constructor(element: HTMLMeterElement, stream: () => MediaStream | null) {
    this.#element = element
    this.#stream = stream
  }

  draw(sound: Sound): void {
    const stream = this.#stream()
    if (stream !== this.#heard) this.#listen(sound, stream)
    this.#element.value = this.#level()
  }

  #listen(sound: Sound, stream: MediaStream | null): void {
    this.#source?.disconnect()
    this.#source = this.#analyser = null
    this.#heard = stream
    if (!stream) return
    this.#source = sound.context.createMediaStreamSource(stream)
    this.#analyser = sound.context.createAnalyser()
    this.#source.connect(this.#analyser)
  }

  #level(): number {
    if (!this.#analyser) return 0
    this.#analyser.getFloatTimeDomainData(this.#samples)
    let sum = 0
    for (const sample of this.#samples) sum += sample * sample
    const db = 10 * Math.log10(sum / this.#samples.length + 1e-12)
    return Math.min(1, Math.max(0, 1 - db / QUIETEST_DB))
  }
}

/** 160 samples of signed 16-bit linear audio at 8 kHz: 20 ms, the one frame size of the carrier. */
export type Frame = Int16Array

export const SAMPLE_RATE = 8000
export const FRAME_SAMPLES = 160
export const FRAME_MS = 20

/**
 * The wire to a party. `receive` and `send` are called exactly once per 20 ms tick, `receive` first.
 * A frame handed over is only valid for the tick it was handed over in: copy it to keep it.
 */
export interface AudioPort {
  /** What the party said in this tick, or null for silence. */
  receive(): Frame | null
  /** What the party shall hear in this tick, or null for silence. */
  send(frame: Frame | null): void
  /** Presses a key towards the party, out of band (RFC 4733 on WebRTC, recorded by a scripted handset). */
  sendDigit(digit: string): void
  close(): void
  /**
   * A port on the network has it, null at first: whoever runs the tick puts himself here and is told whenever something
   * comes in, with the time of `performance.now()`. In a flood of packets no timer rings, and the tick would be late.
   */
  onActivity?: ((nowMs: number) => void) | null
}

/** Anything that can be heard: a prompt, music, a mixer seat. Pulled once per tick; null is silence. */
export interface Source {
  next(): Frame | null
  /** True once it will never sound again; a source without it may always come back. */
  readonly finished?: boolean
}

/** Something that listens along, once per tick, such as a recorder. */
export interface Tap {
  take(said: Frame | null, heard: Frame | null): void
}

/** Linear audio at 8 kHz held in memory, ready to be played any number of times. */
export interface Clip {
  readonly samples: Int16Array
  /** What it is, for whoever asks what a party hears: `music`, `ringback kr`, `digit 5`, `beep`; none = a prompt. */
  readonly name?: string
}

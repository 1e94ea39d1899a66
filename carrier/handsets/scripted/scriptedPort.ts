import type { AudioPort, Frame, Source } from '../../media/audio.ts'
import type { HeardSound } from './heardSound.ts'

/** A wire inside the process: says what the script says, keeps what it hears. */
export class ScriptedPort implements AudioPort {
  readonly #heard: HeardSound
  #voice: Source | null = null

  constructor(heard: HeardSound) {
    this.#heard = heard
  }

  say(voice: Source | null): void {
    this.#voice = voice
  }

  receive(): Frame | null {
    return this.#voice?.next() ?? null
  }

  send(frame: Frame | null): void {
    this.#heard.take(frame)
  }

  /** The handset is told by `Party.digit`, which also covers keys that are only signaled. */
  sendDigit(): void {}

  close(): void {
    this.#voice = null
  }
}

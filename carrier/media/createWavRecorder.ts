import { type FileHandle, open } from 'node:fs/promises'
import { FRAME_SAMPLES, type Frame, SAMPLE_RATE, type Tap } from './audio.ts'
import { WAV_HEADER_BYTES, wavHeader } from './wavHeader.ts'

/** One second: at most that much is lost when the process dies, and the disk is touched once a second. */
const CHUNK_FRAMES = 50
/** −50 dBFS; the noise of a quiet microphone stays below it. */
const SILENCE_PEAK = 104

export interface WavRecorderSettings {
  readonly path: string
  /** Two: the first is what the party said, the second what it heard. One: their sum. */
  readonly channels: 1 | 2
  /** From the carrier's view, as Twilio has it: `inbound` is what the party said. The other track stays silent. */
  readonly track: 'inbound' | 'outbound' | 'both'
  /** Leaves out the silence before the first and after the last sound. */
  readonly trimSilence?: boolean
}

export interface FinishedRecording {
  readonly durationSeconds: number
  readonly silentThroughout: boolean
  readonly bytes: number
}

export interface WavRecorder extends Tap {
  /** `skip` leaves the pause out of the file, `silence` writes it as silence. */
  pause(behavior: 'skip' | 'silence'): void
  resume(): void
  /** Completes the file. Rejects when the disk refused a write. Asked again, answers the same. */
  stop(): Promise<FinishedRecording>
}

/**
 * Records one voice into a 16-bit PCM WAV file at 8 kHz. The header is corrected with every chunk, so that a file whose
 * process died is still a whole file up to its last second.
 */
export function createWavRecorder(settings: WavRecorderSettings): WavRecorder {
  return new Recorder(settings)
}

class Recorder implements WavRecorder {
  #settings: WavRecorderSettings
  #file: Promise<FileHandle>
  #writes: Promise<void>
  #chunk: Buffer
  #samples: Int16Array
  #filled = 0
  #written = 0
  #frames = 0
  #soundUntilFrame = 0
  #paused: 'skip' | 'silence' | null = null
  #finished: Promise<FinishedRecording> | null = null

  constructor(settings: WavRecorderSettings) {
    this.#settings = settings
    this.#file = open(settings.path, 'w')
    this.#writes = this.#file.then(
      async (file) => void (await file.write(wavHeader(settings.channels, 0), 0)),
    )
    // Whoever stops the recording hears of it; until then nobody listens.
    this.#writes.catch(() => {})
    this.#chunk = this.#newChunk()
    this.#samples = samplesOf(this.#chunk)
  }

  take(said: Frame | null, heard: Frame | null): void {
    if (this.#finished || this.#paused === 'skip') return
    const { track, trimSilence } = this.#settings
    const first = track === 'outbound' || this.#paused ? null : said
    const second = track === 'inbound' || this.#paused ? null : heard
    const silent = isSilent(first) && isSilent(second)
    if (silent && trimSilence && this.#soundUntilFrame === 0) return
    this.#store(first, second)
    this.#frames++
    if (!silent) this.#soundUntilFrame = this.#frames
    if (this.#filled === this.#samples.length) this.#flush()
  }

  pause(behavior: 'skip' | 'silence'): void {
    this.#paused = behavior
  }

  resume(): void {
    this.#paused = null
  }

  stop(): Promise<FinishedRecording> {
    this.#finished ??= this.#finish()
    return this.#finished
  }

  async #finish(): Promise<FinishedRecording> {
    if (this.#filled > 0) this.#flush()
    const { channels, trimSilence } = this.#settings
    const frames = trimSilence ? this.#soundUntilFrame : this.#frames
    const dataBytes = frames * FRAME_SAMPLES * channels * 2
    const file = await this.#file
    try {
      await this.#writes
      await file.truncate(WAV_HEADER_BYTES + dataBytes)
      await file.write(wavHeader(channels, dataBytes), 0, WAV_HEADER_BYTES, 0)
    } finally {
      await file.close()
    }
    return {
      durationSeconds: (frames * FRAME_SAMPLES) / SAMPLE_RATE,
      silentThroughout: this.#soundUntilFrame === 0,
      bytes: WAV_HEADER_BYTES + dataBytes,
    }
  }

  #store(first: Frame | null, second: Frame | null): void {
    const out = this.#samples
    let at = this.#filled
    if (this.#settings.channels === 2) {
      for (let i = 0; i < FRAME_SAMPLES; i++) {
        out[at++] = first ? (first[i] as number) : 0
        out[at++] = second ? (second[i] as number) : 0
      }
    } else {
      for (let i = 0; i < FRAME_SAMPLES; i++) {
        const sum = (first ? (first[i] as number) : 0) + (second ? (second[i] as number) : 0)
        out[at++] = Math.max(-32768, Math.min(32767, sum))
      }
    }
    this.#filled = at
  }

  #flush(): void {
    const piece = this.#chunk.subarray(0, this.#filled * 2)
    const at = WAV_HEADER_BYTES + this.#written
    this.#written += piece.length
    const header = wavHeader(this.#settings.channels, this.#written)
    this.#chunk = this.#newChunk()
    this.#samples = samplesOf(this.#chunk)
    this.#filled = 0
    this.#writes = this.#writes.then(async () => {
      const file = await this.#file
      await file.write(piece, 0, piece.length, at)
      await file.write(header, 0, header.length, 0)
    })
    this.#writes.catch(() => {})
  }

  #newChunk(): Buffer {
    return Buffer.allocUnsafeSlow(CHUNK_FRAMES * FRAME_SAMPLES * this.#settings.channels * 2)
  }
}

/** WAV is little-endian, and so is every machine Node runs on. */
function samplesOf(chunk: Buffer): Int16Array {
  return new Int16Array(chunk.buffer, chunk.byteOffset, chunk.length / 2)
}

function isSilent(frame: Frame | null): boolean {
  if (!frame) return true
  for (let i = 0; i < FRAME_SAMPLES; i++) {
    const sample = frame[i] as number
    if (sample > SILENCE_PEAK || sample < -SILENCE_PEAK) return false
  }
  return true
}

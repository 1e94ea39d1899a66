import type { Logger } from 'pino'
import type { Clip } from './audio.ts'
import { decodeAudio } from './decodeAudio.ts'
import { espeakVoice } from './espeakVoice.ts'
import { markerSpeech } from './markerSpeech.ts'
import { runEspeak } from './runEspeak.ts'

const TIMEOUT_MS = 10_000
/** About forty minutes of prompts, 40 MB. */
const CACHED_SAMPLES = 20_000_000
const MOST_SPEAKERS = 2

export interface SpeechSettings {
  readonly markerSpeech: boolean
  readonly log: Pick<Logger, 'warn'>
}

/** Turns text into sound, once per text and language; the least recently used is forgotten first. */
export class Speech {
  #settings: SpeechSettings
  #cache = new Map<string, Clip>()
  #cachedSamples = 0
  #underWay = new Map<string, Promise<Clip>>()
  #voices: Promise<ReadonlySet<string>> | null = null
  #closing = new AbortController()
  #speakers = 0
  #waiting: (() => void)[] = []

  constructor(settings: SpeechSettings) {
    this.#settings = settings
  }

  /** Never rejects: whatever goes wrong with espeak-ng, a marker tone is heard. */
  speak(text: string, language: string): Promise<Clip> {
    if (this.#settings.markerSpeech || text.trim() === '') return Promise.resolve(markerSpeech(text))
    const key = `${language}\n${text}`
    const cached = this.#cache.get(key)
    if (cached) {
      this.#remember(key, cached)
      return Promise.resolve(cached)
    }
    const underWay = this.#underWay.get(key)
    if (underWay) return underWay
    const clip = this.#synthesise(key, text, language).finally(() => this.#underWay.delete(key))
    this.#underWay.set(key, clip)
    return clip
  }

  close(): void {
    this.#closing.abort()
  }

  async #synthesise(key: string, text: string, language: string): Promise<Clip> {
    try {
      this.#voices ??= this.#listVoices()
      const voice = espeakVoice(language, await this.#voices)
      const wav = await this.#run(['-v', voice, '--stdin', '--stdout'], text)
      const clip = decodeAudio(wav, 'audio/wav')
      this.#remember(key, clip)
      return clip
    } catch (error) {
      const clip = markerSpeech(text)
      if (this.#closing.signal.aborted) return clip
      if (isMissing(error))
        this.#settings.log.warn('espeak-ng is not installed: <Say> is heard as a soft tone')
      else
        this.#settings.log.warn({ err: error, language }, 'espeak-ng failed: <Say> is heard as a soft tone')
      if (isMissing(error)) this.#settings = { ...this.#settings, markerSpeech: true }
      return clip
    }
  }

  async #listVoices(): Promise<ReadonlySet<string>> {
    const table = (await this.#run(['--voices'], '')).toString('utf8')
    const rows = table.split('\n').slice(1)
    return new Set(rows.flatMap((row) => row.trim().split(/\s+/)[1]?.toLowerCase() ?? []))
  }

  /** A burst of prompts must not take every core from the tick. */
  async #run(args: readonly string[], input: string): Promise<Buffer> {
    while (this.#speakers >= MOST_SPEAKERS) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#speakers++
    try {
      const signal = AbortSignal.any([this.#closing.signal, AbortSignal.timeout(TIMEOUT_MS)])
      return await runEspeak(args, input, signal)
    } finally {
      this.#speakers--
      this.#waiting.shift()?.()
    }
  }

  #remember(key: string, clip: Clip): void {
    if (!this.#cache.delete(key)) this.#cachedSamples += clip.samples.length
    this.#cache.set(key, clip)
    for (const [oldest, old] of this.#cache) {
      if (this.#cachedSamples <= CACHED_SAMPLES || oldest === key) break
      this.#cache.delete(oldest)
      this.#cachedSamples -= old.samples.length
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

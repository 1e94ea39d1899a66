import type { Clip } from '../media/audio.ts'
import type { World } from '../world.ts'
import { DocumentFailure } from './documentFailure.ts'
import { fetchSound } from './fetchSound.ts'

/** About nine minutes of sound; the longest unused clip is forgotten first. */
const MOST_SAMPLES = 4_500_000

interface Shelved {
  readonly clip: Clip
  readonly etag: string
}

/** Clips that `<Play>` has fetched. Those with an ETag are kept and only asked after when they are played again. */
export class SoundLibrary {
  #shelf = new Map<string, Shelved>()
  #samples = 0

  /** Throws DocumentFailure as fetchSound does, and 12300 for sound that cannot be decoded. */
  async clip(world: World, url: string, signal: AbortSignal): Promise<Clip> {
    const known = this.#shelf.get(url)
    const fetched = await fetchSound(url, known?.etag ?? '', signal)
    if (!fetched) {
      if (!known)
        throw new DocumentFailure(11200, `Got HTTP 304 response to an unconditional request: ${url}`, url)
      this.#drop(url)
      this.#keep(url, known)
      return known.clip
    }
    const clip = this.decode(world, fetched.body, fetched.contentType, url)
    this.#drop(url)
    if (fetched.etag !== '') this.#keep(url, { clip, etag: fetched.etag })
    return clip
  }

  decode(world: World, body: Buffer, contentType: string, url: string): Clip {
    try {
      return world.media.decode(body, contentType)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      throw new DocumentFailure(12300, `Invalid Content-Type: '${contentType}' (${why})`, url, {
        cause: error,
      })
    }
  }

  #keep(url: string, shelved: Shelved): void {
    this.#shelf.set(url, shelved)
    this.#samples += shelved.clip.samples.length
    for (const oldest of this.#shelf.keys()) {
      if (this.#samples <= MOST_SAMPLES) break
      this.#drop(oldest)
    }
  }

  #drop(url: string): void {
    const shelved = this.#shelf.get(url)
    if (!shelved) return
    this.#shelf.delete(url)
    this.#samples -= shelved.clip.samples.length
  }
}

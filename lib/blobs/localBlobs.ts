import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import type { BlobStore } from './blobStore.ts'
import { checkKey } from './checkKey.ts'
import { spool } from './spool.ts'

/** Blobs as files under `folder`. */
export function localBlobs(folder: string): BlobStore {
  const fileOf = (key: string) => join(folder, checkKey(key))
  return {
    async put(key, body) {
      const file = fileOf(key)
      await mkdir(dirname(file), { recursive: true })
      // Under its own name only when it is whole: a crash leaves nothing that looks like a recording.
      const unfinished = `${file}.${randomUUID()}`
      try {
        const stored = await spool(unfinished, body)
        await rename(unfinished, file)
        return stored
      } catch (error) {
        await rm(unfinished, { force: true })
        throw error
      }
    },
    async get(key, range) {
      const file = fileOf(key)
      const found = await stat(file).catch(() => null)
      if (!found?.isFile()) return null
      const stream = createReadStream(file, range && { start: range.first, end: range.last })
      return Readable.toWeb(stream) as ReadableStream<Uint8Array>
    },
    async delete(key) {
      await rm(fileOf(key), { force: true })
    },
  }
}

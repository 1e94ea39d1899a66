import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { StoredBlob } from './blobStore.ts'

/** Writes a stream to a new file, down to the disk, and says what it was. */
export async function spool(file: string, body: ReadableStream<Uint8Array>): Promise<StoredBlob> {
  const hash = createHash('sha256')
  let bytes = 0
  const handle = await open(file, 'wx', 0o600)
  try {
    for await (const chunk of body) {
      hash.update(chunk)
      bytes += chunk.length
      await handle.writeFile(chunk)
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
  return { bytes, sha256: hash.digest('hex') }
}

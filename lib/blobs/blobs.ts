import { env } from '#lib/env.ts'
import type { BlobStore } from './blobStore.ts'
import { openBlobs } from './openBlobs.ts'

let open: Promise<BlobStore> | undefined

/** The store of this process, opened when it is first asked for. */
export function blobs(): Promise<BlobStore> {
  open ??= openBlobs(env().blobs)
  return open
}

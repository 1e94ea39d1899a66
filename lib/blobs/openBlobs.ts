import type { Env } from '#lib/env.ts'
import type { BlobStore } from './blobStore.ts'
import { localBlobs } from './localBlobs.ts'
import { s3Blobs } from './s3Blobs.ts'

/** The store that the settings name. */
export async function openBlobs(settings: Env['blobs']): Promise<BlobStore> {
  return settings.kind === 's3' ? s3Blobs(settings) : localBlobs(settings.folder)
}

import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BlobStore } from './blobStore.ts'
import { checkKey } from './checkKey.ts'
import { spool } from './spool.ts'

export interface S3Settings {
  readonly bucket: string
  readonly region: string
  /** Another maker's address; null for Amazon's own. */
  readonly endpoint: string | null
  /** Null: as Amazon's tools find them (environment, profile, role of the machine). */
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } | null
}

/** Blobs as objects of an S3-compatible bucket. Its client is loaded here, because most desks need none. */
export async function s3Blobs(settings: S3Settings): Promise<BlobStore> {
  const { S3Client, PutObjectCommand, GetObjectCommand, DeleteObjectCommand, NoSuchKey } = await import(
    '@aws-sdk/client-s3'
  )
  const { bucket: Bucket, endpoint, credentials } = settings
  const client = new S3Client({
    region: settings.region,
    // Other makers' stores are reached by path, and few of them know Amazon's newer checksums.
    ...(endpoint && { endpoint, forcePathStyle: true }),
    ...(credentials && { credentials }),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  return {
    async put(key, body) {
      const Key = checkKey(key)
      // The store wants to know the length first, so the stream goes by way of a file.
      const file = join(tmpdir(), `blob-${randomUUID()}`)
      try {
        const stored = await spool(file, body)
        const Body = createReadStream(file)
        await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentLength: stored.bytes }))
        return stored
      } finally {
        await rm(file, { force: true })
      }
    },
    async get(key, range) {
      const Range = range && `bytes=${range.first}-${range.last}`
      try {
        const found = await client.send(
          new GetObjectCommand({ Bucket, Key: checkKey(key), ...(Range && { Range }) }),
        )
        return found.Body?.transformToWebStream() ?? null
      } catch (error) {
        if (error instanceof NoSuchKey) return null
        throw error
      }
    },
    async delete(key) {
      await client.send(new DeleteObjectCommand({ Bucket, Key: checkKey(key) }))
    },
  }
}

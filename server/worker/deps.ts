import type { Logger } from 'pino'
import type { BlobStore } from '#lib/blobs/blobStore.ts'
import type { Provider } from '#lib/telephony/provider.ts'

/** What jobs work with; chosen at boot. */
export interface WorkerDeps {
  readonly provider: Provider
  readonly blobs: BlobStore
  /** What callers are spoken to in. */
  readonly locale: 'ko' | 'en'
  readonly log: Logger
}

/** Which try of a job this is. */
export interface Try {
  readonly isLast: boolean
}

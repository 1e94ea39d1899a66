/** What was stored, to be compared with what shall be given back. */
export interface StoredBlob {
  readonly bytes: number
  /** Lower-case hexadecimal. */
  readonly sha256: string
}

/** The first and the last byte that are wanted, both included. */
export interface ByteRange {
  readonly first: number
  readonly last: number
}

/** Where sound is kept: a folder of this machine, or an S3-compatible store. A key is a path without dots. */
export interface BlobStore {
  /** Stores all of it or nothing; over what was there. */
  put(key: string, body: ReadableStream<Uint8Array>): Promise<StoredBlob>
  /** Null when there is none of that key. */
  get(key: string, range?: ByteRange): Promise<ReadableStream<Uint8Array> | null>
  /** What is gone is gone. */
  delete(key: string): Promise<void>
}

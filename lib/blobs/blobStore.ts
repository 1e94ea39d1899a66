/** Where sound is kept: a local folder, or an S3-compatible store. Keys are made by us and safe as paths. */
export interface BlobStore {
  /** Stores everything the stream gives, whole or not at all. */
  put(
    key: string,
    body: ReadableStream<Uint8Array>,
  ): Promise<{ readonly bytes: number; readonly sha256: string }>
  /** The bytes from `start` to `end`, both included; null when there is no such blob. */
  get(
    key: string,
    range?: { readonly start: number; readonly end: number },
  ): Promise<ReadableStream<Uint8Array> | null>
  remove(key: string): Promise<void>
}

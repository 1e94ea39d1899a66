import { inTransaction } from '#lib/data/inTransaction.ts'
import { noteLive } from '#lib/data/live/noteLive.ts'
import { findRecording } from '#lib/data/recordings/findRecording.ts'
import { saveRecordingStored } from '#lib/data/recordings/saveRecordingStored.ts'

/** What fetching asks of the carrier. */
export interface RecordingSource {
  fetchRecording(providerRef: string, channels: 1 | 2): Promise<ReadableStream<Uint8Array> | null>
  deleteRecording(providerRef: string): Promise<void>
}

/** Where the sound goes: stored whole or not at all. */
export interface SoundStore {
  put(
    key: string,
    body: ReadableStream<Uint8Array>,
  ): Promise<{ readonly bytes: number; readonly sha256: string }>
}

/**
 * Brings a finished recording into our own store, with its checksum, and only then lets the carrier's copy go.
 * Safe to run again after any failure: what is stored is stored over, what is deleted is deleted. Throws while the
 * carrier does not have it yet.
 */
export async function storeRecording(
  recordingId: string,
  source: RecordingSource,
  blobs: SoundStore,
): Promise<void> {
  const recording = await findRecording(recordingId)
  if (!recording?.providerRef) return
  const { id, providerRef, kind } = recording
  const channels = kind === 'voicemail' ? 1 : 2
  if (recording.status === 'fetching') await fetchInto(blobs, source, { id, providerRef, channels })
  await source.deleteRecording(recording.providerRef)
}

async function fetchInto(
  blobs: SoundStore,
  source: RecordingSource,
  { id, providerRef, channels }: { id: string; providerRef: string; channels: 1 | 2 },
): Promise<void> {
  const sound = await source.fetchRecording(providerRef, channels)
  if (!sound) throw new Error('the carrier does not have the recording yet')
  const blobKey = `recordings/${id}.wav`
  const { bytes, sha256 } = await blobs.put(blobKey, sound)
  await inTransaction(async (tx) => {
    const ticketId = await saveRecordingStored(tx, { id, blobKey, bytes, sha256 })
    if (ticketId !== null) noteLive(tx, { kind: 'ticket', id: String(ticketId) })
  })
}

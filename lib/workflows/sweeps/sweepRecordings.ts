import { listUnendedRecordings } from '#lib/data/recordings/listUnendedRecordings.ts'
import { absorbRecordingReport } from '../recordings/absorbRecordingReport.ts'

/** What the sweep asks of the carrier. */
export interface RecordingTruth {
  findRecording(providerRef: string): Promise<{
    readonly status: 'recording' | 'finished' | 'absent'
    readonly durationSeconds: number | null
  }>
}

/** A finished recording is reported within this time of its leg's end, or the report was lost. */
const LATEST_SECONDS = 10

/** Asks the carrier for the recordings whose end it never reported. */
export async function sweepRecordings(carrier: RecordingTruth): Promise<void> {
  for (const providerRef of await listUnendedRecordings(LATEST_SECONDS)) {
    await absorbRecordingReport({ key: null, providerRef, ...(await carrier.findRecording(providerRef)) })
  }
}

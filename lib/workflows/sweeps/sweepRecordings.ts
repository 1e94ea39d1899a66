import { listUnendedRecordings } from '#lib/data/recordings/listUnendedRecordings.ts'
import { listUnrecordedLegs } from '#lib/data/recordings/listUnrecordedLegs.ts'
import { absorbRecordingReport } from '../recordings/absorbRecordingReport.ts'

interface Outcome {
  readonly status: 'recording' | 'finished' | 'absent'
  readonly durationSeconds: number | null
}

/** What the sweep asks of the carrier. */
export interface RecordingTruth {
  findRecording(providerRef: string): Promise<Outcome>
  listRecordings(legRef: string): Promise<readonly (Outcome & { readonly providerRef: string })[]>
}

/** A finished recording is reported within this time of its leg's end, or the report was lost. */
const LATEST_SECONDS = 10
/** Most calls without a recording were over too soon for one: they are asked about for so long and no longer. */
const ASKED_SECONDS = 120

/**
 * Asks the carrier for the recordings whose end it never reported, and for those of which we never learned: the
 * answer to our asking was lost, and so was every report.
 */
export async function sweepRecordings(carrier: RecordingTruth): Promise<void> {
  for (const recording of await listUnendedRecordings(LATEST_SECONDS)) {
    const outcome = await carrier.findRecording(recording.providerRef)
    await absorbRecordingReport({ key: null, ...recording, ...outcome })
  }
  for (const legRef of await listUnrecordedLegs(LATEST_SECONDS, ASKED_SECONDS)) {
    for (const found of await carrier.listRecordings(legRef)) {
      await absorbRecordingReport({ key: null, legRef, kind: 'talk', ...found })
    }
  }
}

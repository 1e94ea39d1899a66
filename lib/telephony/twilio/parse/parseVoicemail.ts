import { z } from 'zod'
import { parseRecording, type RecordingReport } from './parseRecording.ts'

const params = z.object({ CallSid: z.string().min(1) })

/** A recording callback of a message that a caller leaves: also on which channel. */
export function parseVoicemail(
  raw: Readonly<Record<string, string>>,
): RecordingReport & { readonly legRef: string } {
  return { ...parseRecording(raw), legRef: params.parse(raw).CallSid }
}

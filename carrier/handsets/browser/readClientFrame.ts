import type { RawData } from 'ws'
import { type ClientFrame, clientFrame } from './clientFrame.ts'

/** The frame, or the sentence that says what is wrong with it. */
export function readClientFrame(data: RawData, isBinary: boolean): ClientFrame | string {
  if (isBinary) return 'Frames are JSON text, not binary.'
  let json: unknown
  try {
    json = JSON.parse(data.toString())
  } catch {
    return 'It is not JSON.'
  }
  const parsed = clientFrame.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  return issue ? `${issue.path.join('.') || 'frame'}: ${issue.message}.` : 'It has the wrong form.'
}

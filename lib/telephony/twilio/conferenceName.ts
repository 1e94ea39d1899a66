/** One conference per call, named by our own id. */
export function conferenceName(callId: string): string {
  return `call-${callId}`
}

import type { MicrophoneState } from './microphone.ts'

/** Asks the person, and lets the microphone go again at once. */
export async function askMicrophone(): Promise<MicrophoneState> {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    for (const track of stream.getTracks()) track.stop()
    return 'granted'
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotFoundError' ? 'missing' : 'denied'
  }
}

declare global {
  interface Window {
    /** When sound first came out of the loudspeaker since it was set to null; ms since the epoch. */
    heardAt: number | null
  }
}

/**
 * For a page, before anything of the desk runs: a microphone that hums and an ear that notes to 3 ms when somebody is
 * heard. One context for all of it, because a browser opens only so many.
 */
export function earScript(humHz: number): string {
  return `
window.heardAt = null
{
  const worklet = "registerProcessor('quick-ear', class extends AudioWorkletProcessor {" +
    "process([[samples]]) { if (samples && samples.some((one) => Math.abs(one) > 0.05)) this.port.postMessage(0)\\n" +
    "return true } })"
  const context = new AudioContext()
  const hum = context.createMediaStreamDestination()
  const ear = context.audioWorklet
    .addModule(URL.createObjectURL(new Blob([worklet], { type: 'text/javascript' })))
    .then(() => {
      const ear = new AudioWorkletNode(context, 'quick-ear')
      ear.port.onmessage = () => { window.heardAt ??= Date.now() }
      return ear
    })
  const tone = new OscillatorNode(context, { frequency: ${humHz} })
  tone.connect(new GainNode(context, { gain: 0.5 })).connect(hum)
  tone.start()
  navigator.mediaDevices.getUserMedia = async () => hum.stream.clone()
  const Original = window.RTCPeerConnection
  window.RTCPeerConnection = class extends Original {
    #source = null
    constructor(configuration) {
      super(configuration)
      this.addEventListener('track', async ({ track }) => {
        this.#source = context.createMediaStreamSource(new MediaStream([track]))
        this.#source.connect(await ear)
      })
    }
    close() {
      this.#source?.disconnect()
      super.close()
    }
  }
}`
}

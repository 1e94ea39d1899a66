declare global {
  interface Window {
    /** When sound first came out of the loudspeaker since it was set to null; ms since the epoch. */
    heardAt: number | null
  }
}

/** For a page, before anything of the desk runs: an ear that notes to 16 ms when somebody is heard. */
export const EAR = `
window.heardAt = null
{
  const worklet = "registerProcessor('quick-ear', class extends AudioWorkletProcessor {" +
    "process([[samples]]) { if (samples && samples.some((one) => Math.abs(one) > 0.05)) this.port.postMessage(0)\\n" +
    "return true } })"
  const Original = window.RTCPeerConnection
  window.RTCPeerConnection = class extends Original {
    constructor(configuration) {
      super(configuration)
      this.addEventListener('track', async ({ track }) => {
        const context = new AudioContext({ sampleRate: 8000 })
        await context.audioWorklet.addModule(URL.createObjectURL(new Blob([worklet], { type: 'text/javascript' })))
        const ear = new AudioWorkletNode(context, 'quick-ear')
        ear.port.onmessage = () => { window.heardAt ??= Date.now() }
        context.createMediaStreamSource(new MediaStream([track])).connect(ear)
      })
    }
  }
}`

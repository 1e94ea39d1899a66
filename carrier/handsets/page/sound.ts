/** Why there is no microphone; the call goes on with silence. */
export type MicTrouble = 'micDenied' | 'micMissing' | 'micFailed' | 'micInsecure'

const CONNECT_MS = 8000
const BREAK_MS = 3000

/** A call's sound: one connection to the carrier, the microphone in, the loudspeaker out. */
export class Sound {
  /** The connection broke and will not heal. */
  onBroken: () => void = () => {}
  onBlocked: () => void = () => {}
  #context: AudioContext | null = null
  #speaker: HTMLAudioElement
  #pc: RTCPeerConnection | null = null
  #sender: RTCRtpSender | null = null
  #mic: MediaStream | null = null
  #muted = false
  #connected: Promise<boolean> = Promise.resolve(false)

  constructor(speaker: HTMLAudioElement) {
    this.#speaker = speaker
  }

  /** Made when it is first needed: before the user has done anything a browser would not start it. */
  get context(): AudioContext {
    this.#context ??= new AudioContext()
    return this.#context
  }

  get open(): boolean {
    return this.#pc !== null
  }

  get mic(): MediaStream | null {
    return this.#mic
  }

  get far(): MediaStream | null {
    return this.#pc && this.#speaker.srcObject instanceof MediaStream ? this.#speaker.srcObject : null
  }

  /** Resolves with whether sound flows, once that is known. */
  get connected(): Promise<boolean> {
    return this.#connected
  }

  /** Makes a new connection and returns its offer. Nothing is said until `speak`. */
  async offer(): Promise<string> {
    this.#disconnect()
    const pc = new RTCPeerConnection()
    this.#pc = pc
    const transceiver = pc.addTransceiver('audio', { direction: 'sendrecv' })
    const codecs = RTCRtpReceiver.getCapabilities('audio')?.codecs ?? []
    const wanted = codecs.filter(
      ({ mimeType, clockRate }) => /PCMU|telephone-event/i.test(mimeType) && clockRate === 8000,
    )
    if (wanted.length > 0) transceiver.setCodecPreferences(wanted)
    this.#sender = transceiver.sender
    pc.ontrack = ({ track }) => this.#hear(new MediaStream([track]))
    this.#connected = this.#watch(pc)
    await this.#sendVoice()
    await pc.setLocalDescription()
    return pc.localDescription?.sdp ?? ''
  }

  async accept(sdp: string): Promise<void> {
    if (this.#pc?.signalingState === 'have-local-offer') {
      await this.#pc.setRemoteDescription({ type: 'answer', sdp })
    }
  }

  /** Opens the microphone, or says why it cannot and sends silence. */
  async speak(): Promise<MicTrouble | null> {
    const trouble = await this.#openMic()
    await this.#sendVoice()
    return trouble
  }

  set muted(muted: boolean) {
    this.#muted = muted
    for (const track of this.#mic?.getTracks() ?? []) track.enabled = !muted
  }

  /** Tries again what the browser held back; only of use right after the user did something. */
  wake(): void {
    if (this.#context?.state === 'suspended') void this.#context.resume()
    if (this.far && this.#speaker.paused) this.#play()
  }

  close(): void {
    this.#disconnect()
    for (const track of this.#mic?.getTracks() ?? []) track.stop()
    this.#mic = null
    this.#muted = false
  }

  async #openMic(): Promise<MicTrouble | null> {
    if (this.#mic) return null
    if (!navigator.mediaDevices) return 'micInsecure'
    try {
      const mic = await navigator.mediaDevices.getUserMedia({
        audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true },
      })
      if (!this.#pc) for (const track of mic.getTracks()) track.stop()
      else this.#mic = mic
      this.muted = this.#muted
      return null
    } catch (error) {
      const name = error instanceof DOMException ? error.name : ''
      if (name === 'NotAllowedError') return 'micDenied'
      return name === 'NotFoundError' ? 'micMissing' : 'micFailed'
    }
  }

  /** A phone without a microphone still sends: silence. */
  async #sendVoice(): Promise<void> {
    const [voice] = (this.#mic ?? this.context.createMediaStreamDestination().stream).getAudioTracks()
    await this.#sender?.replaceTrack(voice ?? null)
  }

  #hear(stream: MediaStream): void {
    this.#speaker.srcObject = stream
    this.#play()
  }

  #play(): void {
    this.#speaker.play().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'NotAllowedError') this.onBlocked()
    })
  }

  #watch(pc: RTCPeerConnection): Promise<boolean> {
    return new Promise((resolve) => {
      setTimeout(() => resolve(pc.connectionState === 'connected'), CONNECT_MS)
      pc.onconnectionstatechange = () => {
        if (pc.connectionState === 'connected') resolve(true)
        if (pc.connectionState === 'failed') this.#broke(pc)
        if (pc.connectionState === 'disconnected') setTimeout(() => this.#stillAway(pc), BREAK_MS)
      }
    })
  }

  #stillAway(pc: RTCPeerConnection): void {
    if (pc.connectionState === 'disconnected') this.#broke(pc)
  }

  #broke(pc: RTCPeerConnection): void {
    if (this.#pc === pc) this.onBroken()
  }

  #disconnect(): void {
    this.#pc?.close()
    this.#pc = null
    this.#sender = null
    this.#speaker.srcObject = null
  }
}

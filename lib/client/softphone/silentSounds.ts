const NAMES = [
  'incoming',
  'outgoing',
  'disconnect',
  ...Array.from({ length: 10 }, (_, digit) => `dtmf${digit}`),
  'dtmfs',
  'dtmfh',
] as const

const HEADER_BYTES = 44
/** A tenth of a second at 8,000 samples a second, one byte each. */
const SAMPLES = 800
const SILENCE = 0x80

/** All fifteen sounds of the SDK, silent: a WAV file of a tenth of a second of nothing, in the address itself. */
export function silentSounds(): Record<string, string> {
  const sound = `data:audio/wav;base64,${btoa(String.fromCharCode(...silentWav()))}`
  return Object.fromEntries(NAMES.map((name) => [name, sound]))
}

function silentWav(): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + SAMPLES).fill(SILENCE, HEADER_BYTES)
  const view = new DataView(bytes.buffer)
  const text = (at: number, word: string) => bytes.set(new TextEncoder().encode(word), at)
  text(0, 'RIFF')
  view.setUint32(4, HEADER_BYTES - 8 + SAMPLES, true)
  text(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, 8_000, true)
  view.setUint32(28, 8_000, true)
  view.setUint16(32, 1, true)
  view.setUint16(34, 8, true)
  text(36, 'data')
  view.setUint32(40, SAMPLES, true)
  return bytes
}

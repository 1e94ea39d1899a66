const NAMES = [
  'incoming',
  'outgoing',
  'disconnect',
  ...Array.from({ length: 10 }, (_, digit) => `dtmf${digit}`),
  'dtmfs',
  'dtmfh',
] as const

/** A WAV file of a tenth of a second of nothing. */
const SILENCE = `data:audio/wav;base64,UklGRkQDAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YSADAAA${'gICA'.repeat(266)}gIA=`

/** All fifteen sounds of the SDK, silent. */
export function silentSounds(): Record<string, string> {
  return Object.fromEntries(NAMES.map((name) => [name, SILENCE]))
}

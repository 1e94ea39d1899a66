const ROWS = [697, 770, 852, 941] as const
const COLUMNS = [1209, 1336, 1477, 1633] as const
const KEYS = '123A456B789C*0#D'

/** Low and high frequency of a DTMF key in Hz (ITU-T Q.23); null for what is no key. */
export function digitFrequencies(digit: string): readonly [number, number] | null {
  const at = digit.length === 1 ? KEYS.indexOf(digit.toUpperCase()) : -1
  const low = ROWS[at >> 2]
  const high = COLUMNS[at & 3]
  return at < 0 || low === undefined || high === undefined ? null : [low, high]
}

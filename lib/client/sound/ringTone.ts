/** One round of the ring: two soft notes, twice, and a silence. Seconds. */
const ROUND = 3
const NOTES = [
  { at: 0, hertz: 659.26 },
  { at: 0.18, hertz: 880 },
  { at: 0.62, hertz: 659.26 },
  { at: 0.8, hertz: 880 },
] as const
const LOUDNESS = 0.28

/** The ring as samples that can be looped: a tab in the background gets no timers to ring by. */
export function ringTone(context: BaseAudioContext): AudioBuffer {
  const rate = context.sampleRate
  const buffer = context.createBuffer(1, Math.round(rate * ROUND), rate)
  const samples = buffer.getChannelData(0)
  for (const { at, hertz } of NOTES) {
    const start = Math.round(at * rate)
    for (let i = 0; start + i < samples.length; i++) {
      const seconds = i / rate
      const fade = Math.min(1, seconds / 0.008) * Math.exp(-seconds * 5.5)
      const wave = Math.sin(2 * Math.PI * hertz * seconds) + 0.25 * Math.sin(4 * Math.PI * hertz * seconds)
      samples[start + i] = (samples[start + i] ?? 0) + LOUDNESS * fade * wave
    }
  }
  return buffer
}

import { SAMPLE_RATE } from './audio.ts'

/** Zero crossings of the sinc on each side: steep enough for telephone speech, cheap enough for the tick's thread. */
const LOBES = 8
const MAX_PHASES = 480

/**
 * Linear samples of any rate to 8 kHz, by windowed-sinc interpolation with the cut-off under the lower of both Nyquist
 * frequencies. Costs about 1 ms per second of 44.1 kHz sound.
 */
export function resample(samples: Float32Array, fromRate: number): Float32Array {
  if (fromRate === SAMPLE_RATE) return samples
  const divisor = greatestCommonDivisor(fromRate, SAMPLE_RATE)
  const phases = Math.min(MAX_PHASES, SAMPLE_RATE / divisor)
  const cutoff = Math.min(1, SAMPLE_RATE / fromRate) * 0.95
  const half = Math.ceil(LOBES / cutoff)
  const taps = 2 * half
  const kernels = Array.from({ length: phases }, (_, phase) => kernel(phase / phases, half, cutoff))
  const ratio = fromRate / SAMPLE_RATE
  const out = new Float32Array(Math.floor(samples.length / ratio))
  for (let i = 0; i < out.length; i++) {
    const position = i * ratio
    let whole = Math.floor(position)
    let phase = Math.round((position - whole) * phases)
    if (phase === phases) {
      phase = 0
      whole++
    }
    const weights = kernels[phase] as Float32Array
    const first = whole - half + 1
    let sum = 0
    const from = Math.max(0, -first)
    const to = Math.min(taps, samples.length - first)
    for (let tap = from; tap < to; tap++) sum += (samples[first + tap] as number) * (weights[tap] as number)
    out[i] = sum
  }
  return out
}

function kernel(fraction: number, half: number, cutoff: number): Float32Array {
  const weights = new Float32Array(2 * half)
  let sum = 0
  for (let tap = 0; tap < weights.length; tap++) {
    const distance = tap - half + 1 - fraction
    const x = Math.PI * distance * cutoff
    const sinc = x === 0 ? 1 : Math.sin(x) / x
    const window = 0.5 + 0.5 * Math.cos((Math.PI * distance) / (half + 1))
    weights[tap] = sinc * Math.max(0, window)
    sum += weights[tap] as number
  }
  return weights.map((weight) => weight / sum)
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}

import { type Clip, SAMPLE_RATE } from './audio.ts'
import { readWav } from './readWav.ts'
import { resample } from './resample.ts'
import { LINEAR_OF_ULAW } from './ulaw.ts'
import { UnplayableAudio } from './unplayableAudio.ts'

const BARE_ULAW: ReadonlySet<string> = new Set(['audio/basic', 'audio/ulaw', 'audio/x-mulaw', 'audio/pcmu'])

/**
 * Turns a fetched body into a clip. The bytes decide when they say what they are, otherwise the content type does.
 * Throws UnplayableAudio for MP3 and whatever else is not WAV, AU or bare 8 kHz µ-law.
 */
export function decodeAudio(body: Buffer, contentType: string): Clip {
  if (body.length === 0) throw new UnplayableAudio('The audio file is empty.')
  const magic = body.toString('latin1', 0, 4)
  if (magic === 'RIFF' && body.toString('latin1', 8, 12) === 'WAVE') {
    const { rate, samples } = readWav(body)
    return { samples: toLinear(resample(samples, rate)) }
  }
  const type = (contentType.split(';')[0] ?? '').trim().toLowerCase()
  if (magic === '.snd') return { samples: fromUlaw(auData(body)) }
  if (BARE_ULAW.has(type)) return { samples: fromUlaw(body) }
  if (type === 'audio/mpeg' || type === 'audio/mp3' || magic.startsWith('ID3') || isMpegFrame(body)) {
    throw new UnplayableAudio('MP3 is not supported by the local carrier: serve the sound as WAV.')
  }
  throw new UnplayableAudio(
    `Audio of type "${type || 'unknown'}" is not supported by the local carrier: serve WAV.`,
  )
}

function toLinear(samples: Float32Array): Int16Array {
  return Int16Array.from(samples, (value) => Math.round(Math.max(-1, Math.min(1, value)) * 32767))
}

function fromUlaw(bytes: Buffer): Int16Array {
  return Int16Array.from(bytes, (byte) => LINEAR_OF_ULAW[byte] as number)
}

/** Sun's .au, the file form of audio/basic: encoding 1 is µ-law. */
function auData(body: Buffer): Buffer {
  if (body.length < 24) throw new UnplayableAudio('The AU file is cut off before its sound begins.')
  const [start, encoding, rate, channels] = [4, 12, 16, 20].map((at) => body.readUInt32BE(at)) as [
    number,
    number,
    number,
    number,
  ]
  if (encoding !== 1 || rate !== SAMPLE_RATE || channels !== 1) {
    throw new UnplayableAudio('Of AU files only 8 kHz mono µ-law is supported: serve WAV.')
  }
  return body.subarray(start)
}

function isMpegFrame(body: Buffer): boolean {
  return body.length > 1 && body[0] === 0xff && ((body[1] as number) & 0xe0) === 0xe0
}

import type { Clip, Source } from '../../media/audio.ts'
import type { Media } from '../../media/media.ts'
import { Playback } from '../../media/playback.ts'
import type { Speech } from './script.ts'
import { toneClip } from './toneClip.ts'

const ENDLESS = 0

/** A handset's voice from the beginning; null is silence. Throws UnplayableAudio for a WAV nobody can decode. */
export function speechSource(media: Media, speech: Speech): (() => Source) | null {
  if (speech === 'silence') return null
  const [clip, loops]: [Clip, number] =
    'tones' in speech
      ? [toneClip(speech.tones), ENDLESS]
      : [media.decode(Buffer.from(speech.wav, 'base64'), 'audio/wav'), speech.loop ? ENDLESS : 1]
  return () => new Playback(clip, loops)
}

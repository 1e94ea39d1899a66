import type { Logger } from 'pino'
import type { Clip } from './audio.ts'
import { beep } from './beep.ts'
import { decodeAudio } from './decodeAudio.ts'
import { digitTone } from './digitTone.ts'
import { holdMusic } from './holdMusic.ts'
import type { Media } from './media.ts'
import { ringback } from './ringback.ts'
import { Speech } from './speech.ts'
import { SwitchRoom } from './switchRoom.ts'

export interface MediaSettings {
  /** Speak with marker tones even where espeak-ng is installed. */
  readonly markerSpeech: boolean
  readonly log: Pick<Logger, 'warn' | 'error'>
}

/** The sound department of one world: nothing runs until the first voice is added. */
export function createMedia({ markerSpeech, log }: MediaSettings): Media {
  const room = new SwitchRoom(log)
  const speech = new Speech({ markerSpeech, log })
  const clips = new Map<string, Clip>()
  const once = (name: string, make: () => Clip): Clip => {
    const clip = clips.get(name) ?? { ...make(), name }
    clips.set(name, clip)
    return clip
  }
  return {
    add: (voice) => room.add(voice),
    remove: (voice) => room.remove(voice),
    createMixer: () => room.createMixer(),
    removeMixer: (mixer) => room.removeMixer(mixer),
    speak: (text, language) => speech.speak(text, language),
    decode: decodeAudio,
    music: () => once('music', holdMusic),
    ringback: (country) => {
      const code = country.toLowerCase().slice(0, 2)
      return once(`ringback ${code}`, () => ringback(code))
    },
    digitTone: (digit) => {
      const key = digit.slice(0, 1)
      return once(`digit ${key}`, () => digitTone(key))
    },
    beep: () => once('beep', beep),
    statistics: () => room.statistics,
    close: () => {
      room.close()
      speech.close()
    },
  }
}

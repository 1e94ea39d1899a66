import { describe, expect, it } from 'vitest'
import type { Clip } from './audio.ts'
import { espeakVoice } from './espeakVoice.ts'
import { tonesPresent } from './goertzel.ts'
import { MARKER_HZ } from './markerSpeech.ts'
import { runEspeak } from './runEspeak.ts'
import { Speech } from './speech.ts'

const installed = await runEspeak(['--version'], '', AbortSignal.timeout(5000)).then(
  () => true,
  () => false,
)

function speech(markerSpeech = false): { speech: Speech; warnings: unknown[] } {
  const warnings: unknown[] = []
  const warn = (...what: unknown[]) => void warnings.push(what)
  return { speech: new Speech({ markerSpeech, log: { warn } }), warnings }
}

const seconds = (clip: Clip) => clip.samples.length / 8000

describe('espeakVoice', () => {
  const voices = new Set(['en-us', 'en-gb', 'ko', 'de', 'cmn', 'fr-fr', 'pt', 'pt-br', 'es', 'es-419'])

  it.each([
    ['en-US', 'en-us'],
    ['en-GB', 'en-gb'],
    ['en', 'en-us'],
    ['ko-KR', 'ko'],
    ['de-AT', 'de'],
    ['zh-CN', 'cmn'],
    ['fr-CA', 'fr-fr'],
    ['pt-BR', 'pt-br'],
    ['pt-PT', 'pt'],
    ['es-MX', 'es-419'],
    ['xx-XX', 'en-us'],
    ['', 'en-us'],
  ])('speaks %s with the voice %s', (language, voice) => {
    expect(espeakVoice(language, voices)).toBe(voice)
  })
})

describe.skipIf(!installed)('Speech with espeak-ng', () => {
  it('speaks English and Korean, longer for longer texts, and the same text once', async () => {
    const { speech: mouth, warnings } = speech()
    const [short, again, long, korean] = await Promise.all([
      mouth.speak('Hello.', 'en-US'),
      mouth.speak('Hello.', 'en-US'),
      mouth.speak('Hello, you have reached the support desk. Please hold the line.', 'en-US'),
      mouth.speak('안녕하세요, 고객센터입니다.', 'ko-KR'),
    ])
    expect(again).toBe(short)
    expect(await mouth.speak('Hello.', 'en-US')).toBe(short)
    expect(seconds(long)).toBeGreaterThan(2 * seconds(short))
    expect(seconds(korean)).toBeGreaterThan(1)
    expect(warnings).toEqual([])
    mouth.close()
  })

  it('reads options, quotes and markup out instead of obeying them', async () => {
    const { speech: mouth, warnings } = speech()
    const clip = await mouth.speak('--version; $(reboot) "x" <speak>', 'en-US')
    expect(seconds(clip)).toBeGreaterThan(1)
    expect(warnings).toEqual([])
    mouth.close()
  })

  it('falls back to the marker tone when it is closed in the middle of a word', async () => {
    const { speech: mouth } = speech()
    const clip = mouth.speak('Never said.', 'en-US')
    mouth.close()
    expect(tonesPresent((await clip).samples, [MARKER_HZ])).toEqual([MARKER_HZ])
  })
})

describe('Speech without espeak-ng', () => {
  it('is the marker tone when that is wished for', async () => {
    const { samples } = await speech(true).speech.speak('Hello.', 'en-US')
    expect(tonesPresent(samples, [MARKER_HZ])).toEqual([MARKER_HZ])
  })

  it('is the marker tone, with one warning, when the program is missing', async () => {
    const path = process.env.PATH
    process.env.PATH = '/nowhere'
    try {
      const { speech: mouth, warnings } = speech()
      const { samples } = await mouth.speak('Hello.', 'en-US')
      await mouth.speak('Hello again.', 'en-US')
      expect(tonesPresent(samples, [MARKER_HZ])).toEqual([MARKER_HZ])
      expect(warnings).toHaveLength(1)
    } finally {
      process.env.PATH = path
    }
  })
})

import type { Sentence } from '#lib/domain/flows/flow.ts'
import { LANGUAGES } from './languages.ts'

/** Writes sentences into a TwiML document, or into what listens while they are spoken; each in its language. */
export function speakAll(
  document: { say(attributes: { language: 'ko-KR' | 'en-US' }, text: string): unknown },
  sentences: readonly Sentence[],
): void {
  for (const { locale, text } of sentences) document.say({ language: LANGUAGES[locale] }, text)
}

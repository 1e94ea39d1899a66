import type { SpokenMessage } from '#lib/domain/calls/instruction.ts'
import { LANGUAGES } from './languages.ts'
import { SPOKEN } from './messages.ts'

/** Writes a spoken message into a TwiML document. */
export function speak(
  document: { say(attributes: { language: 'ko-KR' | 'en-US' }, text: string): unknown },
  message: SpokenMessage,
  locale: 'ko' | 'en',
): void {
  document.say({ language: LANGUAGES[locale] }, SPOKEN[locale][message])
}

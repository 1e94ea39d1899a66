import { Attributes } from '../attributes.ts'
import type { TwimlElement } from '../element.ts'
import { pickUp } from '../pickUp.ts'
import { plainText } from '../plainText.ts'
import { raiseAlert } from '../raiseAlert.ts'
import type { Run } from '../run.ts'
import { speak } from '../speak.ts'
import { speechLanguage } from '../speechLanguage.ts'
import type { Step } from '../step.ts'

/** Twilio speaks no more at once (https://www.twilio.com/docs/voice/twiml/say#limits). */
const MOST_CHARACTERS = 4096

/** `<Say>`: reads text aloud. */
export async function say(run: Run, element: TwimlElement): Promise<Step> {
  pickUp(run)
  const attributes = new Attributes(element)
  const words = plainText(element)
  if (words === '' || words.length > MOST_CHARACTERS) {
    raiseAlert(run, 13520, 'warning', `Say: Invalid text of ${words.length} characters`)
  }
  await speak(run, words.slice(0, MOST_CHARACTERS), speechLanguage(attributes), attributes.whole('loop', 1))
  return { kind: 'next' }
}

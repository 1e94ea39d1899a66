import { actionPage } from '../actionPage.ts'
import { Attributes } from '../attributes.ts'
import { collectAfterPrompt } from '../collectAfterPrompt.ts'
import { collectDigits } from '../collectDigits.ts'
import type { TwimlElement } from '../element.ts'
import { pickUp } from '../pickUp.ts'
import { raiseAlert } from '../raiseAlert.ts'
import type { Run } from '../run.ts'
import type { Step } from '../step.ts'
import { pause } from './pause.ts'
import { play } from './play.ts'
import { say } from './say.ts'

const PROMPTS = { Say: say, Play: play, Pause: pause } as const

/** `<Gather>`: collects keys while its children are heard. Without any, the next verb follows. */
export async function gather(run: Run, element: TwimlElement): Promise<Step> {
  pickUp(run)
  const attributes = new Attributes(element)
  const inputs = attributes.list('input', ['dtmf', 'speech'], ['dtmf'])
  if (inputs.includes('speech')) {
    raiseAlert(run, 12200, 'warning', `line ${element.line}: speech input is not offered by this carrier.`)
  }
  const options = {
    timeoutSeconds: attributes.whole('timeout', 5),
    numDigits: attributes.whole('numDigits', Number.POSITIVE_INFINITY, 1),
    finishOnKey: attributes.text('finishOnKey') ?? '#',
    listen: inputs.includes('dtmf'),
  }
  const collect = attributes.flag('bargeIn', true) ? collectDigits : collectAfterPrompt
  const { digits, finishedOnKey } = await collect(run, options, (signal) =>
    prompt({ ...run, signal }, element),
  )
  if (run.signal.aborted) return { kind: 'stop' }
  if (digits === '' && !attributes.flag('actionOnEmptyResult', false)) return { kind: 'next' }
  return { kind: 'go', page: actionPage(run, attributes, { Digits: digits, FinishedOnKey: finishedOnKey }) }
}

async function prompt(run: Run, element: TwimlElement): Promise<void> {
  for (const child of element.children) {
    if (run.signal.aborted) return
    if (typeof child === 'string') continue
    if (child.name === 'Say' || child.name === 'Play' || child.name === 'Pause') {
      await PROMPTS[child.name](run, child)
    }
  }
}

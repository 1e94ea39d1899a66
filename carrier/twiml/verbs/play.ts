import { sendDigits } from '../../calls/sendDigits.ts'
import { Attributes } from '../attributes.ts'
import { DocumentFailure } from '../documentFailure.ts'
import type { TwimlElement } from '../element.ts'
import { hear } from '../hear.ts'
import { pickUp } from '../pickUp.ts'
import { raiseAlert } from '../raiseAlert.ts'
import { resolveUrl } from '../resolveUrl.ts'
import type { Run } from '../run.ts'
import type { Step } from '../step.ts'
import { textOf } from '../textOf.ts'

/** `<Play>`: a sound file, or keys pressed towards the party. A sound that cannot be had is reported and skipped. */
export async function play(run: Run, element: TwimlElement): Promise<Step> {
  pickUp(run)
  const attributes = new Attributes(element)
  const digits = attributes.text('digits')
  if (digits) await sendDigits(run.world, run.leg, digits, run.signal)
  const file = textOf(element)
  if (file !== '' || !digits) await playFile(run, file, attributes.whole('loop', 1))
  return { kind: 'next' }
}

async function playFile(run: Run, file: string, loops: number): Promise<void> {
  try {
    if (file === '') throw new DocumentFailure(11100, 'Play: no URL')
    const url = resolveUrl(run.documentUrl, file)
    await hear(run, await run.sounds.clip(run.world, url, run.signal), loops)
  } catch (error) {
    if (!(error instanceof DocumentFailure)) throw error
    if (!run.signal.aborted) raiseAlert(run, error.code, 'error', error.message)
  }
}

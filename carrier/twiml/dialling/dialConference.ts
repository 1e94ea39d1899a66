import { joinConference } from '../../calls/joinConference.ts'
import { Attributes } from '../attributes.ts'
import type { TwimlElement } from '../element.ts'
import { pickUp } from '../pickUp.ts'
import { raiseAlert } from '../raiseAlert.ts'
import type { Run } from '../run.ts'
import { textOf } from '../textOf.ts'
import type { Dialled } from './dialled.ts'
import { leaveControls } from './leaveControls.ts'
import { participantOptions } from './participantOptions.ts'

const REFUSALS = {
  16025: 'Conference: the participant label is already in use',
  13240: 'Conference: the call to coach is not in the conference',
} as const

/** `<Dial><Conference>`: takes part until the leg is out again. */
export async function dialConference(run: Run, dial: TwimlElement, noun: TwimlElement): Promise<Dialled> {
  const options = participantOptions(run, noun)
  pickUp(run)
  const { signal, release } = leaveControls(run, new Attributes(dial))
  const outcome = await joinConference(run.world, { leg: run.leg, name: textOf(noun), options, signal })
  release()
  if (typeof outcome === 'string') return { params: { DialCallStatus: 'answered' }, unanswered: null }
  if (outcome.refused !== 'full') raiseAlert(run, outcome.refused, 'error', REFUSALS[outcome.refused])
  return { params: { DialCallStatus: 'failed' }, unanswered: null }
}

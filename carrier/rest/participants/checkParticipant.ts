import type { Conference, ParticipantOptions } from '../../calls/conference.ts'
import { refuseParticipant } from '../../calls/refuseParticipant.ts'
import { RestError } from '../restError.ts'
import { refusalError } from './refusalError.ts'

/**
 * Refuses, before anything is opened or dialled, what cannot work: labels that cannot stand in a path, labels that
 * are taken, coaching somebody who is not there.
 */
export function checkParticipant(running: Conference | null, options: ParticipantOptions): void {
  const { label } = options
  if (label !== null && (/^CA[0-9a-f]{32}$/.test(label) || /\/|%2f/i.test(label))) throw new RestError(16024)
  if (!running) {
    if (options.coaching) throw new RestError(13240)
    return
  }
  const refusal = refuseParticipant(running, options)
  if (refusal) throw refusalError(refusal)
}

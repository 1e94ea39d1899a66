import { findConference } from '../conferences/findConference.ts'
import { operation } from '../operation.ts'
import { answerPage } from '../paging/answerPage.ts'
import { pagingParameters } from '../paging/pagingParameters.ts'
import { flag } from '../parameters/flag.ts'
import { presentParticipant } from './presentParticipant.ts'

/** Those who are in or being dialled, newest first; there is no history. */
export const listParticipants = operation(
  { Muted: flag, Hold: flag, Coaching: flag, ...pagingParameters },
  (request) => {
    const { world, parameters: wanted } = request
    const conference = findConference(request)
    const participants = [...conference.participants.values()]
      .reverse()
      .filter(
        ({ muted, hold, coaching }) =>
          (wanted.Muted === undefined || muted === wanted.Muted) &&
          (wanted.Hold === undefined || hold === wanted.Hold) &&
          (wanted.Coaching === undefined || coaching === wanted.Coaching),
      )
    return answerPage(
      request,
      'participants',
      participants,
      ({ leg }) => leg.sid,
      (participant) => presentParticipant(world, conference, participant),
    )
  },
)

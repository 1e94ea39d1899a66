import { updateParticipant as change, type ParticipantChange } from '../../calls/updateParticipant.ts'
import { operation } from '../operation.ts'
import { clearableUrl } from '../parameters/clearableUrl.ts'
import { flag } from '../parameters/flag.ts'
import { httpMethod } from '../parameters/httpMethod.ts'
import { sid } from '../parameters/sid.ts'
import { webUrl } from '../parameters/webUrl.ts'
import { RestError } from '../restError.ts'
import { findParticipant } from './findParticipant.ts'
import { presentParticipant } from './presentParticipant.ts'

export const updateParticipant = operation(
  {
    Muted: flag,
    Hold: flag,
    HoldUrl: clearableUrl(21205),
    HoldMethod: httpMethod(),
    AnnounceUrl: webUrl(21205),
    AnnounceMethod: httpMethod(),
    WaitUrl: clearableUrl(21205),
    WaitMethod: httpMethod(),
    BeepOnExit: flag,
    EndConferenceOnExit: flag,
    Coaching: flag,
    CallSidToCoach: sid('CA', 13240),
  },
  (request) => {
    const { world, parameters: sent } = request
    const { conference, participant } = findParticipant(request)
    const coached = sent.CallSidToCoach ?? participant.callSidToCoach
    if (sent.Coaching && !conference.participants.has(coached ?? '')) throw new RestError(13240)
    change(
      world,
      conference,
      participant,
      given({
        muted: sent.Muted,
        hold: sent.Hold,
        holdUrl: sent.HoldUrl,
        holdMethod: sent.HoldMethod,
        announceUrl: sent.AnnounceUrl,
        announceMethod: sent.AnnounceMethod,
        waitUrl: sent.WaitUrl,
        waitMethod: sent.WaitMethod,
        beepOnExit: sent.BeepOnExit,
        endOnExit: sent.EndConferenceOnExit,
        coaching: sent.Coaching,
        callSidToCoach: sent.CallSidToCoach,
      }),
    )
    return { status: 200, body: presentParticipant(world, conference, participant) }
  },
)

/** Only what was sent: an absent value leaves things as they are. */
function given(
  sent: {
    readonly [K in keyof ParticipantChange]: ParticipantChange[K] | undefined
  },
): ParticipantChange {
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined))
}

import { announceToConference } from '../../calls/announceToConference.ts'
import { endConference } from '../../calls/endConference.ts'
import { notFound } from '../notFound.ts'
import { operation } from '../operation.ts'
import { choice } from '../parameters/choice.ts'
import { httpMethod } from '../parameters/httpMethod.ts'
import { webUrl } from '../parameters/webUrl.ts'
import { findConference } from './findConference.ts'
import { presentConference } from './presentConference.ts'

/** Ends a conference (again: nothing happens), or lets everybody in a running one hear something. */
export const updateConference = operation(
  { Status: choice(['completed']), AnnounceUrl: webUrl(21205), AnnounceMethod: httpMethod() },
  (request) => {
    const { world, parameters } = request
    const conference = findConference(request)
    if (parameters.AnnounceUrl) {
      if (conference.status === 'completed') throw notFound(request.path)
      announceToConference(world, conference, parameters.AnnounceUrl, parameters.AnnounceMethod ?? 'POST')
    }
    if (parameters.Status) endConference(world, conference, 'conference-ended-via-api')
    return { status: 200, body: presentConference(world, conference) }
  },
)

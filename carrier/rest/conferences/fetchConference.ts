import { operation } from '../operation.ts'
import { findConference } from './findConference.ts'
import { presentConference } from './presentConference.ts'

export const fetchConference = operation({}, (request) => ({
  status: 200,
  body: presentConference(request.world, findConference(request)),
}))

import { operation } from '../operation.ts'
import { flag } from '../parameters/flag.ts'
import { findRecording } from './findRecording.ts'
import { presentRecording } from './presentRecording.ts'

export const fetchRecording = operation({ IncludeSoftDeleted: flag }, (request) => ({
  status: 200,
  body: presentRecording(request.world, findRecording(request, request.parameters.IncludeSoftDeleted)),
}))

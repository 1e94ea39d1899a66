import { operation } from '../operation.ts'
import { findNumber } from './findNumber.ts'
import { presentNumber } from './presentNumber.ts'

export const fetchNumber = operation({}, (request) => ({
  status: 200,
  body: presentNumber(request.world, findNumber(request)),
}))

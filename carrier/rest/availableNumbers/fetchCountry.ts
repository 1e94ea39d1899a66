import { operation } from '../operation.ts'
import { findShelf } from './findShelf.ts'
import { presentCountry } from './presentCountry.ts'

export const fetchCountry = operation({}, (request) => ({
  status: 200,
  body: presentCountry(request.world, findShelf(request).isoCountry),
}))

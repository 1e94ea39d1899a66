import type { PlaceCallBody, PlacedCall } from '#lib/contracts/callCommands.ts'
import { api } from '../api.ts'

/** Opens an outbound call; the other side is dialled once this browser has joined. */
export function placeCall(body: PlaceCallBody): Promise<PlacedCall> {
  return api<PlacedCall>('POST', '/api/calls', body)
}

import type { Call } from './call.ts'
import { isLive } from './isLive.ts'
import { isOutside } from './isOutside.ts'

/**
 * Somebody outside is there who would be left alone. Who calls us is, whether or not the carrier has told us yet; whom
 * we call is there once he has answered.
 */
export function isOutsideThere({ direction, legs }: Call): boolean {
  const outside = legs.filter((leg) => isOutside(leg) && isLive(leg))
  return direction === 'inbound' ? outside.length > 0 : outside.some((leg) => leg.status === 'connected')
}

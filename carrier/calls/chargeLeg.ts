import { legPrice } from '../account/legPrice.ts'
import type { World } from '../world.ts'
import type { Leg } from './leg.ts'

/** Books what an answered leg cost, by the started minute. */
export function chargeLeg(world: World, leg: Leg): void {
  if (!leg.answeredAt) return
  const seconds = leg.durationSeconds
  const { category, price } = legPrice({ direction: leg.direction, from: leg.from, to: leg.to, seconds })
  leg.price = price
  world.account.charge({ category, seconds, price })
}

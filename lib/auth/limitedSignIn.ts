import type { RateLimiterAbstract } from 'rate-limiter-flexible'
import { signInLimits } from './signInLimits.ts'

/**
 * Lets an attempt to sign in happen, unless too many have failed. It is counted before it happens, so that a
 * thousand at once do not all get their chance, and given back when it succeeds. Null: too many.
 */
export async function limitedSignIn<T>(
  { email, address }: { readonly email: string; readonly address: string },
  attempt: () => Promise<T>,
  succeeded: (result: T) => boolean,
): Promise<T | null> {
  const { pair, person, address: byAddress } = signInLimits()
  const counted: readonly (readonly [RateLimiterAbstract, string])[] = [
    [pair, `${email} ${address}`],
    [person, email],
    [byAddress, address],
  ]
  const results = await Promise.allSettled(counted.map(([limit, key]) => limit.consume(key)))
  if (results.some((result) => result.status === 'rejected')) return null
  const result = await attempt()
  if (succeeded(result)) {
    await pair.delete(`${email} ${address}`)
    await Promise.all([person.reward(email), byAddress.reward(address)])
  }
  return result
}

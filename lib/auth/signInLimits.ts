import { RateLimiterMemory } from 'rate-limiter-flexible'

const DAY = 24 * 60 * 60

/**
 * How many wrong passwords are too many. Of one person from one address few in a row; of one person from anywhere
 * and from one address for anybody more in a day. Only failures count, so an office behind one address gets in.
 */
function createLimits() {
  return {
    pair: new RateLimiterMemory({ keyPrefix: 'pair', points: 10, duration: 15 * 60 }),
    person: new RateLimiterMemory({ keyPrefix: 'person', points: 50, duration: DAY }),
    address: new RateLimiterMemory({ keyPrefix: 'address', points: 100, duration: DAY }),
  }
}

const slot = Symbol.for('sidetone.signInLimits')
const holder = globalThis as { [slot]?: ReturnType<typeof createLimits> }

/** Counted in each process by itself: a restart forgives, and so few are not worth a table. */
export function signInLimits() {
  holder[slot] ??= createLimits()
  return holder[slot]
}

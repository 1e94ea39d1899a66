import type { World } from '../world.ts'
import { answerLeg } from './answerLeg.ts'
import type { Dial } from './dial.ts'
import type { DialOutcome } from './dialTypes.ts'
import { endLeg } from './endLeg.ts'
import type { Leg } from './leg.ts'
import { shareSound } from './shareSound.ts'

type Apart = 'child-ended' | 'child-redirected' | 'parent-ended' | 'parent-redirected' | 'star' | 'time-limit'

/** Joins parent and child in one mixer and resolves when they are apart. */
export async function bridgeLegs(
  world: World,
  input: Pick<Dial, 'parent' | 'options' | 'signal'> & { readonly child: Leg },
): Promise<DialOutcome> {
  const { parent, child } = input
  if (parent.direction === 'inbound') answerLeg(world, parent)
  const unshare = shareSound(world, [parent, child])
  const apart = await untilApart(world, input)
  unshare()
  if (apart !== 'child-redirected') endLeg(world, child, 'completed')
  return {
    status: 'completed',
    childSid: child.sid,
    durationSeconds: apart === 'child-redirected' ? null : child.durationSeconds,
    bridged: true,
    recordingSid: null,
  }
}

function untilApart(
  world: World,
  { parent, child, options, signal }: Pick<Dial, 'parent' | 'options' | 'signal'> & { readonly child: Leg },
): Promise<Apart> {
  return new Promise((resolve) => {
    const occupation = new AbortController()
    child.occupation = occupation
    const cancelLimit = world.clock.after(options.timeLimitSeconds * 1000, () => part('time-limit'))
    const childEnded = () => part('child-ended')
    const parentEnded = () => part('parent-ended')
    const parentRedirected = () => part('parent-redirected')
    const childRedirected = () => part(child.ended ? 'child-ended' : 'child-redirected')
    const star = (digit: string) => {
      if (digit === '*' && options.hangupOnStar) part('star')
    }
    const part = (apart: Apart) => {
      cancelLimit()
      child.events.off('ended', childEnded)
      parent.events.off('ended', parentEnded)
      parent.events.off('digit', star)
      signal.removeEventListener('abort', parentRedirected)
      occupation.signal.removeEventListener('abort', childRedirected)
      if (child.occupation === occupation) child.occupation = null
      resolve(apart)
    }
    child.events.once('ended', childEnded)
    parent.events.once('ended', parentEnded)
    parent.events.on('digit', star)
    signal.addEventListener('abort', parentRedirected, { once: true })
    occupation.signal.addEventListener('abort', childRedirected, { once: true })
    if (child.ended) childEnded()
    else if (parent.ended) parentEnded()
    else if (signal.aborted) parentRedirected()
  })
}

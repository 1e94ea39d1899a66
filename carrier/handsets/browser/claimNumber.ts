import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { World } from '../../world.ts'
import type { Refusal } from '../refusal.ts'
import { BrowserHandset } from './browserHandset.ts'
import type { ClientFrame } from './clientFrame.ts'
import type { PageLink } from './pageLink.ts'
import { suggestNumber } from './suggestNumber.ts'

type Claim = Extract<ClientFrame, { type: 'claim' }>

const HOME = { ko: 'KR', en: 'US' } as const

/** Gives the tab the number it asks for, the one it had, or any that is free. */
export async function claimNumber(
  world: World,
  link: PageLink,
  { number: typed, token, language }: Claim,
): Promise<BrowserHandset | Refusal> {
  const number = typed ? readClaimed(typed, language) : suggestNumber(world, language)
  if (!number) return 'notANumber'
  if (world.account.numbers.findByPhoneNumber(number)) return 'numberOwned'
  const holder = world.handsets.get(number)
  if (holder instanceof BrowserHandset && holder.token === token) return takeUp(holder, link)
  const handset = new BrowserHandset(world, number, link)
  return world.handsets.add(handset) ? handset : 'numberTaken'
}

/** A duplicated tab knows the token too, but there is one phone: the page that is still there keeps it. */
async function takeUp(holder: BrowserHandset, link: PageLink): Promise<BrowserHandset | Refusal> {
  if (holder.link && holder.link !== link) {
    if (await holder.link.alive()) return 'openElsewhere'
    holder.link.drop()
  }
  holder.attach(link)
  return holder
}

function readClaimed(typed: string, language: 'ko' | 'en'): string | null {
  const number = parsePhoneNumberFromString(typed, { defaultCountry: HOME[language] })
  return number?.isPossible() ? number.number : null
}

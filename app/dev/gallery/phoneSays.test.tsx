import { NextIntlClientProvider } from 'next-intl'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PhoneCard } from '#components/phone/PhoneCard.tsx'
import type { PhoneProps } from '#components/phone/phoneProps.ts'
import { COLLEAGUE, CONTACT } from '#lib/client/testing/people.ts'
import type { SituationName } from '#lib/client/testing/situations.ts'
import ko from '../../../messages/ko.json' with { type: 'json' }
import { phoneFixture } from './parts/phoneFixture.ts'

const says = (name: SituationName, change: Partial<PhoneProps> = {}) =>
  renderToString(
    <NextIntlClientProvider locale="ko" messages={ko} timeZone="Asia/Seoul">
      <PhoneCard {...phoneFixture(name, change)} />
    </NextIntlClientProvider>,
  ).replaceAll('<!-- -->', '')

test('a customer is spoken of only where there is one: who called us', () => {
  expect(says('live')).toContain('고객과 통화하고 있습니다.')
  expect(says('twoLines')).not.toContain('고객과 통화하고 있습니다.')
  expect(says('twoLines')).toContain('상대방과 통화하고 있습니다.')
  expect(says('connecting')).toContain('고객과 연결하는 중입니다.')
  expect(says('connectingConsult')).toContain(`${COLLEAGUE.name} 님과 연결하는 중입니다.`)
  expect(says('connectingInternal')).toContain(`${COLLEAGUE.name} 님과 연결하는 중입니다.`)
  expect(says('rejoining')).toContain(ko.phone.connectingRejoining)
})

test('who is held himself, while a colleague consults, is not said to be talking', () => {
  expect(says('consultOthers').split('</header>')[0]).toContain(ko.callState.held)
})

test('a consult with somebody outside is not one with another agent', () => {
  expect(says('consultOthers')).toContain('다른 상담원과 협의')
  expect(says('consultOthersOutside')).toContain('외부 참여자와 협의')
})

test('the owner mutes the others in a conference; an agent who is muted is unmuted by nobody but himself', () => {
  const mutes = (name: SituationName) =>
    [...says(name).matchAll(/<button[^>]*aria-label="([^"]+) 음소거"[^>]*>/g)].map(([button, who]) => [
      who,
      button.includes('aria-pressed="true"'),
      button.includes(ko.refusal.ownMute),
    ])
  expect(mutes('conference')).toEqual([
    [CONTACT.name, false, false],
    ['한라운송', false, false],
    [COLLEAGUE.name, false, false],
  ])
  expect(mutes('conferenceMuted')).toEqual([
    [CONTACT.name, false, false],
    ['한라운송', true, false],
    [COLLEAGUE.name, true, true],
  ])
})

test('a conference in which somebody is held does not say that everybody hears everybody', () => {
  expect(says('conference')).toContain(ko.phone.conferenceHint)
  expect(says('conferenceHeld')).toContain(ko.phone.conferenceHeldHint)
})

test('who has left his ringing transfer has his dial pad, and the transfer in a row with the way back', () => {
  const html = says('transferLeft')
  expect(html).toContain(ko.phone.dial)
  expect(html).toContain(COLLEAGUE.name)
  expect(html).toContain(ko.phone.takeBack)
  expect(html).not.toContain(ko.phone.ending)
})

test('out of a lost second line there is a way back, and no switching or merging that would be refused', () => {
  const html = says('twoLinesOneLost')
  expect(html).toContain(ko.phone.rejoin)
  expect(html).toContain('22초')
  expect(html).not.toContain(ko.phone.switchLine)
  expect(html).not.toContain(ko.phone.merge)
})

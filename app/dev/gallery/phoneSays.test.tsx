import { NextIntlClientProvider } from 'next-intl'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PhoneCard } from '#components/phone/PhoneCard.tsx'
import type { PhoneProps } from '#components/phone/phoneProps.ts'
import { COLLEAGUE } from '#lib/client/testing/people.ts'
import type { SituationName } from '#lib/client/testing/situations.ts'
import ko from '../../../messages/ko.json' with { type: 'json' }
import { phoneFixture } from './parts/phoneFixture.ts'

const says = (name: SituationName, change: Partial<PhoneProps> = {}) =>
  renderToString(
    <NextIntlClientProvider locale="ko" messages={ko} timeZone="Asia/Seoul">
      <PhoneCard {...phoneFixture(name, change)} />
    </NextIntlClientProvider>,
  ).replaceAll('<!-- -->', '')

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

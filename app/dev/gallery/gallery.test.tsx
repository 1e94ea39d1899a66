import { NextIntlClientProvider } from 'next-intl'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import en from '../../../messages/en.json' with { type: 'json' }
import ko from '../../../messages/ko.json' with { type: 'json' }
import { GALLERY_PARTS } from './galleryParts.tsx'

const cases = Object.keys(GALLERY_PARTS).flatMap((part) => [[part, 'ko'] as const, [part, 'en'] as const])

describe('everything the desk can show', () => {
  test.each(cases)('%s is drawn in %s, with every word there', (part, locale) => {
    const Part = GALLERY_PARTS[part]
    const missing: string[] = []
    const html = renderToString(
      <NextIntlClientProvider
        locale={locale}
        messages={locale === 'ko' ? ko : en}
        timeZone="Asia/Seoul"
        onError={(error) => missing.push(error.message)}
      >
        {Part ? <Part situation="idle" /> : null}
      </NextIntlClientProvider>,
    )
    expect(missing).toEqual([])
    expect(html.length).toBeGreaterThan(500)
  })
})

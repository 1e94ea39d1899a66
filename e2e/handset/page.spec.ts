import { expect } from '@playwright/test'
import { test } from '../fixtures/handsetTest.ts'

const MINJI = '+821011112222'
const JUNHO = '+821033334444'

test.use({ locale: 'ko-KR' })

test('each tab is a phone of its own, and a link opens another', async ({ openHandset, context }) => {
  const phone = await openHandset()
  const opening = context.waitForEvent('page')
  await phone.page.getByRole('link', { name: /전화기 하나 더 열기/ }).click()
  const other = await opening
  await expect(other.locator('#own-number')).toHaveText(/^010-\d{4}-\d{4}$/)
  expect(await other.locator('#own-number').textContent()).not.toBe(await phone.number.textContent())
})

test('the number is changed to a wished one, another is suggested, a taken one is refused in words', async ({
  openHandset,
}) => {
  await openHandset({ number: MINJI })
  const phone = await openHandset()
  await phone.button('변경').click()
  const field = phone.page.getByLabel('새 번호')
  await expect(field).toBeFocused()
  await field.fill('010-1111-2222')
  await phone.button('사용하기').click()
  await expect(phone.page.getByText('다른 전화기가 쓰고 있는 번호입니다.')).toBeVisible()
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await field.fill('010-3333-4444')
  await field.press('Enter')
  await expect(phone.number).toHaveText('010-3333-4444')
  await expect(phone.button('변경')).toBeFocused()
  await phone.button('변경').click()
  await phone.button('다른 번호 받기').click()
  await expect(phone.number).not.toHaveText('010-3333-4444')
})

test('a page that is loaded again in a call keeps the number, the call and the sound', async ({
  owned,
  openHandset,
}) => {
  const number = await owned('<Say>hello</Say><Echo/>')
  const phone = await openHandset({ hz: 600, number: MINJI })
  await phone.dial(number)
  await expect(phone.state).toHaveText('통화 중')
  await phone.page.reload()
  await expect(phone.state).toHaveText('통화 중')
  await expect(phone.number).toHaveText('010-1111-2222')
  await expect(phone.captions).toHaveText(['hello'])
  await expect.poll(async () => (await phone.hears([600]))[0]).toBeGreaterThan(0.05)
})

test('numbers and what cannot be dialled are answered in words', async ({ openHandset, owned }) => {
  const phone = await openHandset({ number: MINJI })
  await openHandset({ number: JUNHO })
  for (const [typed, words] of [
    ['02-000-0000', '없는 번호입니다.'],
    ['12', '전화번호가 아닙니다.'],
    ['010-1111-2222', '이 전화기의 번호입니다.'],
    ['010-3333-4444', '다른 전화기의 번호입니다.'],
  ]) {
    await expect(async () => {
      await phone.dial(typed ?? '')
      await expect(phone.notice).toContainText(words ?? '', { timeout: 1500 })
    }).toPass()
  }
  const number = await owned('<Echo/>', '새 창구')
  await expect(phone.page.getByRole('button', { name: /새 창구/ })).toBeVisible()
  await phone.page.getByRole('textbox', { name: '전화번호' }).fill('')
  await phone.page.evaluate((text) => {
    const data = new DataTransfer()
    data.setData('text', `전화: ${text} (대표)`)
    const entry = document.querySelector('#entry')
    entry?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, cancelable: true, bubbles: true }),
    )
  }, number)
  await expect(phone.page.getByRole('textbox', { name: '전화번호' })).toHaveValue(number)
})

test('everything has a name, the order of Tab is the order on the page, and the keyboard alone makes a call', async ({
  owned,
  openHandset,
}) => {
  const number = await owned('<Echo/>', '고객센터')
  const phone = await openHandset()
  const { page } = phone
  await expect(page.getByRole('button', { name: /고객센터/ })).toBeVisible()
  expect(await page.evaluate(namelessControls)).toEqual([])
  await page.getByRole('textbox', { name: '전화번호' }).fill('02')
  await page.getByRole('link', { name: '전화기로 바로 가기' }).focus()
  const order: string[] = []
  for (let at = 0; at < 23; at += 1) {
    order.push(await page.evaluate(nameOfFocus))
    await page.keyboard.press('Tab')
  }
  expect(order).toEqual([
    ...[
      '전화기로 바로 가기',
      '전화기 하나 더 열기(새 탭에서 열림)',
      '화면 테마: 시스템 설정',
      '한국어',
      'English',
    ],
    ...['변경', '전화번호', '들리는 말'],
    ...[...'123456789'].map((digit) => `${digit} 버튼`),
    ...['별표 버튼', '0 버튼, 길게 누르면 더하기', '우물정자 버튼', '통화', '한 글자 지우기'],
    expect.stringMatching(/^고객센터 .*전화 걸기$/),
  ])
  await page.getByRole('textbox', { name: '전화번호' }).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(number)
  await page.keyboard.press('Enter')
  await expect(phone.state).toHaveText('통화 중')
  expect(await page.evaluate(namelessControls)).toEqual([])
})

test('an incoming call is answered and declined by the keys that are shown', async ({
  owned,
  openHandset,
  client,
}) => {
  const from = await owned('<Hangup/>')
  const phone = await openHandset({ number: MINJI })
  const { page } = phone
  await client.calls.create({ to: MINJI, from, twiml: '<Response><Pause length="30"/></Response>' })
  await expect(phone.state).toHaveText('수신 전화')
  await expect(async () => {
    await page.keyboard.press('Enter')
    await expect(phone.state).toHaveText('통화 중', { timeout: 2000 })
  }).toPass()
  await phone.press('끊기', () => expect(phone.state).toHaveText('통화를 끊었습니다', { timeout: 1000 }))
  await client.calls.create({ to: MINJI, from, twiml: '<Response/>' })
  await expect(phone.state).toHaveText('수신 전화')
  await expect(async () => {
    await page.keyboard.press('Escape')
    await expect(phone.state).toHaveText('전화를 거절했습니다', { timeout: 1000 })
  }).toPass()
})

test('a second click where Answer was neither mutes nor hangs up', async ({ owned, openHandset, client }) => {
  const from = await owned('<Hangup/>')
  const phone = await openHandset({ number: MINJI })
  await client.calls.create({ to: MINJI, from, twiml: '<Response><Pause length="30"/></Response>' })
  await expect(phone.button('받기')).toBeVisible()
  // The quickest finger there is: it clicks in the very moment the next button stands there.
  await phone.page.evaluate(() => {
    const acts = document.querySelector('#acts')
    if (!acts) return
    const clicked = new Set<string>()
    new MutationObserver(() => {
      for (const button of acts.querySelectorAll<HTMLButtonElement>('#mute, #hang-up')) {
        if (button.hidden || button.disabled || clicked.has(button.id)) continue
        clicked.add(button.id)
        button.click()
      }
      acts.setAttribute('data-clicked', [...clicked].join(' '))
    }).observe(acts, { subtree: true, attributes: true, attributeFilter: ['hidden', 'disabled'] })
  })
  await phone.press('받기', () => expect(phone.state).toHaveText('통화 중', { timeout: 2000 }))
  await expect(phone.page.locator('#acts')).toHaveAttribute('data-clicked', 'mute hang-up')
  await expect(phone.button('음소거')).toBeEnabled()
  await expect(phone.state).toHaveText('통화 중')
})

test('language and theme are the browser’s until chosen, and the choice stays', async ({ openHandset }) => {
  const phone = await openHandset()
  const { page } = phone
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(phone.state).toHaveText('Ready for calls')
  await page.getByRole('button', { name: /Theme/ }).click()
  await page.getByRole('button', { name: /Theme: light/ }).click()
  await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible()
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.body.parentElement as Element).backgroundColor)
  const dark = await ground()
  await page.reload()
  await expect(phone.state).toHaveText('Ready for calls')
  expect(await ground()).toBe(dark)
  expect(await page.evaluate(leftoverKorean)).toEqual([])
})

test('a lost line is said and comes back by itself', async ({ openHandset, context }) => {
  const phone = await openHandset({ number: MINJI })
  await context.setOffline(true)
  await phone.page.evaluate(() => {
    const send = WebSocket.prototype.send
    WebSocket.prototype.send = function close(...args) {
      WebSocket.prototype.send = send
      this.close()
      return Reflect.apply(send, this, args)
    }
  })
  await expect(phone.state).toHaveText('연결이 끊겨 다시 연결하고 있습니다')
  await context.setOffline(false)
  await expect(phone.state).toHaveText('통화 가능')
  await expect(phone.number).toHaveText('010-1111-2222')
})

test('nothing inline runs, and nothing of the page comes from elsewhere', async ({
  openHandset,
  carrier,
}) => {
  const phone = await openHandset()
  const requests: string[] = []
  const errors: string[] = []
  phone.page.on('request', (request) => requests.push(new URL(request.url()).origin))
  phone.page.on('pageerror', (error) => errors.push(error.message))
  phone.page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  const response = await phone.page.reload()
  expect(response?.headers()['content-security-policy']).toContain("script-src 'self'")
  await expect(phone.state).toHaveText('통화 가능')
  expect(new Set(requests)).toEqual(new Set([carrier.url]))
  expect(errors).toEqual([])
})

function nameOfFocus(): string {
  const focused = document.activeElement
  if (!focused || focused === document.body) return ''
  const labelled = document.getElementById(focused.getAttribute('aria-labelledby') ?? '')
  const text = focused.getAttribute('aria-label') ?? labelled?.textContent ?? focused.textContent ?? ''
  return text.replace(/\s+/g, ' ').trim()
}

function namelessControls(): string[] {
  const controls = [
    ...document.querySelectorAll<HTMLElement>('a, button, input, [role="meter"], [tabindex="0"]'),
  ]
  return controls
    .filter((control) => control.checkVisibility())
    .filter((control) => {
      const label = control.getAttribute('aria-label') ?? control.getAttribute('aria-labelledby')
      return !(label ?? control.textContent)?.trim()
    })
    .map((control) => control.outerHTML)
}

function leftoverKorean(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter(
      (one) => one.lang !== 'ko' && one.checkVisibility() && /[가-힣]/.test(one.firstChild?.nodeValue ?? ''),
    )
    .map((one) => one.outerHTML)
}

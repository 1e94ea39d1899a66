import { expect, test } from 'vitest'
import { render } from './render.ts'

const PUBLIC = 'https://desk.example'

test('a caller waits in his call’s conference with the carrier’s music, and nobody’s exit ends it', () => {
  const xml = render([{ type: 'joinConference', callId: 'c1', legId: 'l1', role: 'outside' }], PUBLIC)
  expect(xml).toContain('>call-c1</Conference>')
  expect(xml).toContain('endConferenceOnExit="false"')
  expect(xml).toContain('participantLabel="l1"')
  expect(xml).toContain('statusCallback="https://desk.example/webhooks/twilio/conference#')
  expect(xml).not.toContain('waitUrl')
})

test('an agent who is there first hears silence, not hold music', () => {
  expect(render([{ type: 'joinConference', callId: 'c1', legId: 'l1', role: 'agent' }], PUBLIC)).toContain(
    'waitUrl=""',
  )
})

test('a supervisor comes in muted: nobody hears him before it is settled who may', () => {
  const xml = render([{ type: 'joinConference', callId: 'c1', legId: 'l1', role: 'supervisor' }], PUBLIC)
  expect(xml).toContain('muted="true"')
})

test('a held agent hears nothing, and goes on hearing nothing', () => {
  expect(render([{ type: 'silence' }], PUBLIC)).toMatch(
    /<Response><Pause length="600"\/><Redirect>https:\/\/desk.example\/webhooks\/twilio\/silence#.*<\/Redirect><\/Response>/,
  )
})

test('a message is said in the caller’s language, then the call ends', () => {
  const xml = render([{ type: 'say', message: 'nobodyAvailable', locale: 'ko' }, { type: 'hangUp' }], PUBLIC)
  expect(xml).toMatch(/<Say language="ko-KR">[^<]+<\/Say><Hangup\/>/)
})

const SAY = [
  { locale: 'ko', text: '1번을 눌러 주세요.' },
  { locale: 'en', text: 'Press 1.' },
] as const

test('a menu listens while it speaks, each sentence in its language, and also tells that nothing was pressed', () => {
  const xml = render([{ type: 'gather', say: SAY, timeoutSeconds: 5, step: 3 }], PUBLIC)
  expect(xml).toContain('<Gather input="dtmf" numDigits="1" finishOnKey="" timeout="5"')
  expect(xml).toContain('action="https://desk.example/webhooks/twilio/flow?step=3#')
  expect(xml).toContain('actionOnEmptyResult="true"')
  expect(xml).toMatch(
    /<Say language="ko-KR">1번을 눌러 주세요.<\/Say><Say language="en-US">Press 1.<\/Say><\/Gather>/,
  )
})

test('a message is kept after a tone, and the flow goes on whether or not there is one', () => {
  const xml = render(
    [
      { type: 'speak', say: SAY },
      { type: 'record', maxSeconds: 120, step: 4 },
      { type: 'goOn', step: 4 },
    ],
    PUBLIC,
  )
  expect(xml).toMatch(/<Say.*<Record maxLength="120" .*playBeep="true" action="[^"]*flow\?step=4#/)
  expect(xml).toContain('recordingStatusCallback="https://desk.example/webhooks/twilio/voicemail#')
  expect(xml).toMatch(
    /<Redirect>https:\/\/desk.example\/webhooks\/twilio\/flow\?step=4#.*<\/Redirect><\/Response>$/,
  )
})

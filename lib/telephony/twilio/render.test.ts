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

test('a held agent hears nothing, and goes on hearing nothing', () => {
  expect(render([{ type: 'silence' }], PUBLIC)).toMatch(
    /<Response><Pause length="600"\/><Redirect>https:\/\/desk.example\/webhooks\/twilio\/silence#.*<\/Redirect><\/Response>/,
  )
})

test('a message is said in the caller’s language, then the call ends', () => {
  const xml = render([{ type: 'say', message: 'nobodyAvailable', locale: 'ko' }, { type: 'hangUp' }], PUBLIC)
  expect(xml).toMatch(/<Say language="ko-KR">[^<]+<\/Say><Hangup\/>/)
})

import twilio from 'twilio'
import { expect, test } from 'vitest'
import { checkTwiml } from './checkTwiml.ts'
import { parseTwiml } from './parseTwiml.ts'

const warningsOf = (inside: string) => checkTwiml(parseTwiml(`<Response>${inside}</Response>`))

test('a document of the twilio generator raises no warning', () => {
  const response = new twilio.twiml.VoiceResponse()
  response.say({ voice: 'Polly.Seoyeon', language: 'ko-KR', loop: 2 }, '안녕하세요')
  response.play({ loop: 0, digits: 'ww12#' })
  response.pause({ length: 3 })
  const gather = response.gather({ input: ['dtmf'], finishOnKey: '', numDigits: 1, timeout: 3, action: '/a' })
  gather.say('press').break({ strength: 'weak' })
  gather.play('https://x/y.wav')
  gather.pause()
  response.record({ maxLength: 30, playBeep: false, trim: 'do-not-trim', recordingStatusCallback: '/r' })
  const dial = response.dial({
    record: 'record-from-answer-dual',
    ringTone: 'uk',
    hangupOnStar: true,
    timeout: 20,
  })
  dial.number(
    { sendDigits: 'w1', statusCallbackEvent: ['initiated', 'answered'], statusCallback: '/s' },
    '+1',
  )
  const client = dial.client({ url: '/w' })
  client.identity('kim')
  client.parameter({ name: 'a', value: 'b' })
  dial.conference(
    { beep: 'onEnter', coach: 'CA1', waitUrl: '', statusCallbackEvent: ['join', 'leave'] },
    'room',
  )
  dial.queue({ url: '/about' }, 'support')
  response.enqueue({ waitUrl: '/wait', maxQueueSize: 3 }, 'support')
  response.start().recording({ channels: 'dual', track: 'both' })
  response.leave()
  response.echo()
  response.reject({ reason: 'busy' })
  response.redirect({ method: 'GET' }, '/next')
  response.hangup()
  expect(checkTwiml(parseTwiml(response.toString()))).toEqual([])
})

test.each([
  ['<say>hi</say>', "Invalid content was found starting with element 'say'"],
  ['<Dial><number>+1</number></Dial>', "Invalid content was found starting with element 'number'"],
  ['<Gather><Dial>+1</Dial></Gather>', "Invalid content was found starting with element 'Dial'"],
  ['<Say Voice="x">hi</Say>', "Attribute 'Voice' is not allowed to appear in element 'Say'"],
  ['<Pause constructor="1"/>', "Attribute 'constructor' is not allowed"],
  ['<Pause length="long"/>', "Value 'long' of attribute 'length' on element 'Pause' is not a whole number"],
  ['<Dial timeout="9999">+1</Dial>', 'is not a whole number from 1 to 600'],
  ['<Gather method="PUT"/>', 'is not one of GET, POST'],
  ['<Reject reason="lazy"/>', 'is not one of rejected, busy'],
  ['<Gather finishOnKey="x"/>', 'is not any of 0-9, # and *'],
  ['hello', "Element 'Response' cannot have character [children]"],
  ['<Connect><Stream url="wss://x"/></Connect>', "Element 'Connect' is not offered by this carrier"],
  [
    '<Dial><Number machineDetection="Enable">+1</Number></Dial>',
    "Attribute 'machineDetection' is not offered",
  ],
  ['<Record transcribe="true"/>', "Attribute 'transcribe' is not offered"],
  ['<Gather partialResultCallback="/p"/>', "Attribute 'partialResultCallback' is not offered"],
  ['<Dial><Number amdStatusCallback="/a">+1</Number></Dial>', "Attribute 'amdStatusCallback' is not offered"],
  ['<Dial referMethod="GET">+1</Dial>', "Attribute 'referMethod' is not offered"],
  [
    '<Dial><Client clientNotificationUrl="/n">kim</Client></Dial>',
    "Attribute 'clientNotificationUrl' is not offered",
  ],
  ['<Stop><Stream name="s"/></Stop>', "Element 'Stream' is not offered by this carrier"],
])('%s is warned about', (inside, sentence) => {
  expect(warningsOf(inside).join('\n')).toContain(sentence)
})

test('what is asked not to be done is not warned about', () => {
  expect(warningsOf('<Record transcribe="false"/><Gather bargeIn="false"/>')).toEqual([])
})

test('a warning names the line', () => {
  expect(warningsOf('\n\n<Say loud="1">hi</Say>')[0]).toMatch(/^line 3: /)
})

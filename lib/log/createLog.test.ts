import { expect, test } from 'vitest'
import { createLog } from './createLog.ts'

function written(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = []
  write(createLog('info', { write: (line) => void lines.push(line) }))
  return lines.join('')
}

test.each([
  ['a message', (log: ReturnType<typeof createLog>) => log.info('cannot dial +821012345678')],
  ['a field', (log) => log.info({ to: '+821012345678' }, 'refused')],
  ['an error of the carrier', (log) => log.warn({ err: new Error("'To' number +821012345678 is invalid") })],
  ['an address', (log) => log.info({ path: '/webhooks/twilio/voice?From=%2B821012345678' }, 'asked')],
])('no telephone number gets into the log: %s', (_, write) => {
  const text = written(write)
  expect(text).not.toContain('1012345678')
  expect(text).toContain('…78')
})

test('of an error its name, message, code and stack are kept, and nothing it carries', () => {
  const error = Object.assign(new TypeError('no'), { code: 'E1', client: { password: 'secret' } })
  const text = written((log) => log.error({ err: error }, 'failed'))
  expect(JSON.parse(text).err).toMatchObject({ name: 'TypeError', message: 'no', code: 'E1' })
  expect(text).not.toContain('secret')
})

test('a time with its zone stays', () => {
  expect(written((log) => log.info('at 2026-11-25T10:00:00+0900'))).toContain('+0900')
})

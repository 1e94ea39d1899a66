import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkTwiml } from './checkTwiml.ts'
import { DocumentFailure } from './documentFailure.ts'
import { parseTwiml } from './parseTwiml.ts'

const sound =
  '<?xml version="1.0"?><Response><Say voice="x">hi &amp; <break/></Say><Dial timeout="5"><Number url="/w">+1</Number></Dial></Response>'

/** Any UTF-16 unit, lone surrogates too. */
const unit = fc.nat(0xffff).map((code) => String.fromCharCode(code))

test('whatever a document is broken into, it is a tree or a DocumentFailure', () => {
  const broken = fc
    .tuple(fc.nat(sound.length), fc.nat(20), fc.string({ unit, maxLength: 20 }))
    .map(([at, length, put]) => sound.slice(0, at) + put + sound.slice(at + length))
  fc.assert(
    fc.property(fc.oneof(broken, fc.string({ unit })), (text) => {
      try {
        expect(Array.isArray(checkTwiml(parseTwiml(text)))).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(DocumentFailure)
      }
    }),
    { numRuns: 1000 },
  )
})

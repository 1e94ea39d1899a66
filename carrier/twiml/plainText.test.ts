import { expect, test } from 'vitest'
import { parseTwiml } from './parseTwiml.ts'
import { plainText } from './plainText.ts'

test('SSML is read as the words it speaks', () => {
  const root = parseTwiml(
    `<Response>
      Hello<break time="1s"/>there, <emphasis level="strong">dear</emphasis>
      <p>We are the <sub alias="World Wide Web">WWW</sub>.</p><s>Bye</s> <amazon:effect name="whispered">now</amazon:effect>
    </Response>`,
  )
  expect(plainText(root)).toBe('Hello there, dear We are the World Wide Web. Bye now')
})

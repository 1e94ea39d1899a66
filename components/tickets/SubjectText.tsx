'use client'

import { Fragment } from 'react'
import { PhoneText } from '#components/calls/PhoneText.tsx'

/** A subject; a number that a call put into it reads as numbers are read. */
export function SubjectText({ subject }: { readonly subject: string }) {
  return subject.split(/(\+\d{7,15})/).map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other identity
    /^\+\d/.test(part) ? <PhoneText key={index} number={part} /> : <Fragment key={index}>{part}</Fragment>,
  )
}

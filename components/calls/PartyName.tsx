'use client'

import { PhoneText } from './PhoneText.tsx'

interface PartyNameProps {
  readonly name: string
  /** Nobody has named this contact yet: its number is its name. */
  readonly unnamed: boolean
  readonly number: string | null
}

export function PartyName({ name, unnamed, number }: PartyNameProps) {
  return unnamed ? <PhoneText number={number ?? name} /> : name
}

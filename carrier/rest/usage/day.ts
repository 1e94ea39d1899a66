import { z } from 'zod'
import { single } from '../parameters/single.ts'

const DAY_MS = 86_400_000

/** A day of a usage query: `YYYY-MM-DD`, or so many days from today, e.g. `-30days`. */
export type Day = (today: string) => string

const EXACT = /^\d{4}-\d{2}-\d{2}$/
const OFFSET = /^([+-]\d{1,5})days?$/

export const day = single(
  z
    .string()
    .refine(
      (value) => OFFSET.test(value) || (EXACT.test(value) && !Number.isNaN(Date.parse(value))),
      'it is no day',
    )
    .transform((value): Day => {
      const offset = OFFSET.exec(value)?.[1]
      if (offset === undefined) return () => value
      return (today) => new Date(Date.parse(today) + Number(offset) * DAY_MS).toISOString().slice(0, 10)
    }),
)

import { z } from 'zod'

/** A contact as lists and suggestions show it. */
export const contactSnapshot = z.object({
  id: z.string(),
  version: z.number().int(),
  name: z.string(),
  unnamed: z.boolean(),
  email: z.string().nullable(),
  company: z.string().nullable(),
  phones: z.array(z.object({ number: z.string(), label: z.string().nullable() })),
})

export const contactList = z.object({ contacts: z.array(contactSnapshot), nextCursor: z.string().nullable() })

export const contactQuery = z.object({
  cursor: z.string().optional(),
  q: z.string().trim().max(100).optional(),
})

export const contactBody = z.object({
  name: z.string().trim().min(1).max(120),
  email: z.email().nullable().default(null),
  company: z.string().trim().max(120).nullable().default(null),
  phones: z
    .array(z.object({ number: z.string().trim().min(2).max(40), label: z.string().max(40).nullable() }))
    .max(20),
})

export type ContactSnapshot = z.infer<typeof contactSnapshot>
export type ContactList = z.infer<typeof contactList>
export type ContactBody = z.infer<typeof contactBody>

import { z } from 'zod'
import { single } from './single.ts'

/** A parameter Twilio has and this carrier has nothing behind: refused aloud rather than silently without effect. */
export const unoffered = single(z.string().refine(() => false, 'it is not offered by this carrier'))

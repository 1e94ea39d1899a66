import { text } from '../parameters/text.ts'
import { wholeNumber } from '../parameters/wholeNumber.ts'

const LARGEST_QUEUE = 5000

export const queueParameters = { FriendlyName: text(64, 20002), MaxSize: wholeNumber(1, LARGEST_QUEUE) }

import { refuse } from '#lib/domain/shared/refuse.ts'

/** There is no such thing, or it is none of his business: from outside the two look the same. */
export const notFound = refuse('notFound')

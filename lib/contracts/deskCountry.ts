/** Whose national forms of numbers this desk understands and writes. */
export const DESK_COUNTRY = 'KR'

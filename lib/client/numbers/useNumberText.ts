import { useEffect, useSyncExternalStore } from 'react'
import { koreanNational } from './koreanNational.ts'
import { loadNumberBook, numberBook, numberText, watchNumberBook } from './numberBook.ts'

/** The number as people read it; a foreign one takes its form when the numbering library is there. */
export function useNumberText(number: string): string {
  useSyncExternalStore(watchNumberBook, numberBook, () => null)
  const foreign = number.startsWith('+') && koreanNational(number) === null
  useEffect(() => {
    if (foreign) void loadNumberBook()
  }, [foreign])
  return numberText(number)
}

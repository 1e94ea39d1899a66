import { createContext } from 'react'
import type { OpenDesk } from './openDesk.ts'

/** Null until the page has come alive. */
export const DeskContext = createContext<OpenDesk | null>(null)

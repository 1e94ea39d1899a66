import { type ClassValue, clsx } from 'clsx'

/**
 * Joins class names. Nothing resolves contradictions: a component that can look different says so in its props, and
 * the 8 kB that would sort classes out in the browser stay out of it.
 */
export function cx(...classes: ClassValue[]): string {
  return clsx(classes)
}

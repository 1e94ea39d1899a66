const KEY = 'sidetone.sounds'

/** The calls whose sound this tab has, or had before it was loaded again. */
export const soundMemory = {
  read: (): ReadonlySet<string> => new Set((sessionStorage.getItem(KEY) ?? '').split(' ').filter(Boolean)),
  write: (callIds: Iterable<string>) => sessionStorage.setItem(KEY, [...callIds].join(' ')),
}

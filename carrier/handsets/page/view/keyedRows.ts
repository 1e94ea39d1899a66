/**
 * Makes the list's rows match the things, in their order. A row stays the same element while its thing is there,
 * so that it keeps the focus and nothing jumps.
 */
export function keyedRows<T>(
  list: HTMLElement,
  things: readonly T[],
  key: (thing: T) => string,
  create: (thing: T) => HTMLElement,
  update: (row: HTMLElement, thing: T) => void,
): void {
  const rows = new Map<string, HTMLElement>()
  for (const row of list.children) if (row instanceof HTMLElement) rows.set(row.dataset.key ?? '', row)
  const wanted = things.map((thing) => {
    const row = rows.get(key(thing)) ?? create(thing)
    row.dataset.key = key(thing)
    update(row, thing)
    return row
  })
  for (const row of rows.values()) if (!wanted.includes(row)) row.remove()
  for (const [at, row] of wanted.entries())
    if (list.children[at] !== row) list.insertBefore(row, list.children[at] ?? null)
}

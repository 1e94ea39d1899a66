/** A link to a page of a list: the same path and filters, another page. */
export function pageLink(
  path: string,
  query: URLSearchParams,
  page: { readonly size: number; readonly number: number; readonly token?: string | null },
): string {
  const link = new URLSearchParams(query)
  for (const name of ['PageSize', 'Page', 'PageToken']) link.delete(name)
  link.set('PageSize', String(page.size))
  link.set('Page', String(page.number))
  if (page.token) link.set('PageToken', page.token)
  return `${path}?${link}`
}

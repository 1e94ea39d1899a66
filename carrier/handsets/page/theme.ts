export type Theme = 'system' | 'light' | 'dark'

const KEPT = 'handset.theme'

export function keptTheme(): Theme {
  const kept = localStorage.getItem(KEPT)
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

export function applyTheme(theme: Theme): void {
  if (theme === 'system') localStorage.removeItem(KEPT)
  else localStorage.setItem(KEPT, theme)
  document.documentElement.dataset.theme = theme
}

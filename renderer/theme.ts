import type { Theme } from '../shared/settings/settings.ts'

const dark = window.matchMedia('(prefers-color-scheme: dark)')
let wanted: Theme = 'system'

function apply(): void {
  const theme = wanted === 'system' ? (dark.matches ? 'dark' : 'light') : wanted
  document.documentElement.dataset.kernTheme = theme
}

export function setTheme(theme: Theme): void {
  wanted = theme
  apply()
}

export function followSystemTheme(): void {
  dark.addEventListener('change', apply)
  apply()
}

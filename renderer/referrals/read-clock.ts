/** "9", "9.30", "930", "9:30 Uhr" → "09:30"; what can't be read stays for the schema to refuse. */
export function readClock(typed: unknown): unknown {
  if (typeof typed !== 'string') return typed
  const text = typed.trim().replace(/\s*uhr$/i, '')
  if (text === '') return null
  const parts = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(text)
  if (!parts) return text
  return `${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? '00'}`
}

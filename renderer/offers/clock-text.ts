const CLOCK = /^(\d{1,2})(?:[.:]?(\d{2}))?\s*(?:Uhr|h)?$/i

/** "9", "930", "9.30", "9 Uhr" → "09:30"; what can't be read stays as it was typed. */
export function readClock(text: string): string {
  const match = CLOCK.exec(text.trim())
  const [, hour = '', minute = '00'] = match ?? []
  if (!match || Number(hour) > 23 || Number(minute) > 59) return text.trim()
  return `${hour.padStart(2, '0')}:${minute}`
}

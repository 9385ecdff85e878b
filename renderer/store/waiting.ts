import { countOf } from '../../shared/lib/german-numbers.ts'

/** '14:05 Minuten' from two minutes on, else '8 Sekunden'. */
export function waitingText(seconds: number): string {
  if (seconds < 120) return countOf(seconds, 'Sekunde', 'Sekunden')
  const rest = String(seconds % 60).padStart(2, '0')
  return `${Math.floor(seconds / 60)}:${rest} Minuten`
}

/** What is read aloud: every minute, at last every ten seconds, so that it does not chatter. */
export function announcedSeconds(seconds: number): number {
  if (seconds > 60) return Math.ceil(seconds / 60) * 60
  return Math.ceil(seconds / 10) * 10
}

import { formatGermanNumber } from '../lib/german-numbers.ts'
import type { BarrierCode } from './pair-verdict.ts'

// Many at once: who is kept away by which rule, and why nobody is left.

type Words = {
  /** After a number: "19 ohne gemeinsame Sprache". */
  others: string
  /** Why nobody: "niemand im Umkreis". */
  nobody: string
}

const words: Readonly<Record<BarrierCode, Words>> = {
  papiere: { others: 'ohne vollständige Nachweise', nobody: 'niemand mit allen Nachweisen' },
  'papiere-minderjaehrige': {
    others: 'ohne Nachweise für Kinder',
    nobody: 'niemand mit Nachweisen für Kinder',
  },
  ausschluss: { others: 'ausgeschlossen', nobody: 'alle Passenden ausgeschlossen' },
  einverstaendnis: { others: 'ohne Einverständnis des Falls', nobody: 'Einverständnis fehlt' },
  'einverstaendnis-ehrenamt': {
    others: 'ohne eigenes Einverständnis',
    nobody: 'Einverständnis der Ehrenamtlichen fehlt',
  },
  'nicht-aktiv': { others: 'nicht aktiv', nobody: 'niemand aktiv' },
  'fall-ruht': { others: 'nicht möglich, der Fall ruht', nobody: 'Fall ruht' },
  aufgabe: { others: 'mit anderer Aufgabe', nobody: 'niemand mit dieser Aufgabe' },
  voll: { others: 'voll', nobody: 'alle Passenden voll' },
  'schon-zusammen': { others: 'schon zusammen', nobody: 'schon begleitet' },
  abgelehnt: { others: 'abgelehnt', nobody: 'alle Passenden abgelehnt' },
  'wunsch-geschlecht': {
    others: 'mit anderem Geschlecht als gewünscht',
    nobody: 'niemand vom gewünschten Geschlecht',
  },
  'wunsch-geschlecht-ehrenamt': {
    others: 'mit eigenem Wunsch zum Geschlecht',
    nobody: 'Wünsche der Ehrenamtlichen passen nicht',
  },
  verstaendigung: {
    others: 'ohne gemeinsame Sprache',
    nobody: 'niemand mit gemeinsamer Sprache',
  },
  entfernung: { others: 'zu weit entfernt', nobody: 'niemand im Umkreis' },
  zeit: { others: 'ohne gemeinsame Zeit', nobody: 'niemand mit gemeinsamer Zeit' },
  thema: { others: 'lehnen das Thema ab', nobody: 'niemand für das Thema' },
  altersgrenze: { others: 'mit Altersgrenze', nobody: 'Altersgrenzen passen nicht' },
}

/** "19 ohne gemeinsame Sprache" */
export function othersWords(code: BarrierCode, helpers: number): string {
  if (code === 'thema' && helpers === 1) return '1 lehnt das Thema ab'
  return `${formatGermanNumber(helpers)} ${words[code].others}`
}

/** Who does other work or pauses says nothing about this case. */
const aside: ReadonlySet<BarrierCode> = new Set(['aufgabe', 'nicht-aktiv'])

/** The rule that keeps away the most; `removedBy` has the most first. */
export function nobodyWords(removedBy: readonly { code: BarrierCode }[]): string {
  const telling = removedBy.find(({ code }) => !aside.has(code)) ?? removedBy[0]
  return telling === undefined ? 'noch keine Ehrenamtlichen' : words[telling.code].nobody
}

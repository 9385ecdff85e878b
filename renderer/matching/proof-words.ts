import { countOf, formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { SERVED } from '../../shared/matching/benefit.ts'
import type { Difference } from '../../shared/matching/board.ts'
import type { KeptRun } from '../../shared/matching/run.ts'

/** Why nothing better exists, for somebody who has never heard of a dual. */
export function proofTexts(run: KeptRun): readonly string[] {
  const { proof, served, waiting, floor, milliseconds, rulesVersion } = run
  const number = formatGermanNumber
  const hasFloor = served > 0 && floor > 0
  const among = hasFloor ? `aus Paaren ab ${countOf(floor, 'Punkt', 'Punkten')} ` : ''
  const texts = [
    `Alle Vorschläge zusammen bringen ${number(proof.objective)} Punkte. Die Gegenrechnung gibt jeder wartenden Person und jedem freien Platz einen Preis; so viel wie alle Preise zusammen kann keine Zuordnung ${among}übertreffen. Diese Summe ist ${number(proof.dual)} Punkte.`,
    `Versorgt sind ${number(served)} von ${number(waiting)}. Überhaupt begleitet zu werden zählt ${number(SERVED)} Punkte, die Passung höchstens 1.000.`,
  ]
  if (hasFloor)
    texts.push(
      `Kein Vorschlag hat weniger als ${countOf(floor, 'Punkt', 'Punkte')}. Paare darunter blieben weg, weil ohne sie ebenso viele versorgt sind.`,
    )
  texts.push(
    `Gerechnet in ${countOf(milliseconds, 'Millisekunde', 'Millisekunden')} nach Regelfassung ${rulesVersion}, von einem zweiten Programmteil nachgeprüft.`,
  )
  return texts
}

export function isProven({ proof }: Pick<KeptRun, 'proof'>): boolean {
  return proof.checked && proof.objective === proof.dual
}

/** "Neu gerechnet: 3 Vorschläge ändern sich" */
export function changesTitle(changes: number): string {
  if (changes === 0) return 'Kein Vorschlag ändert sich'
  return `${countOf(changes, 'Vorschlag ändert sich', 'Vorschläge ändern sich')}`
}

/** What the change does to everybody together; empty where nothing does. */
export function totalsText({ before, after }: Pick<Difference, 'before' | 'after'>): string {
  const number = formatGermanNumber
  const compared = (now: number, then: number) =>
    now === then ? number(now) : `${number(now)} statt ${number(then)}`
  return [
    `Versorgt: ${compared(after.served, before.served)}.`,
    `Punkte im Mittel: ${compared(after.meanScore, before.meanScore)},`,
    `die wenigsten: ${compared(after.worstScore, before.worstScore)}.`,
  ].join(' ')
}

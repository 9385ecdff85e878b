import { type Depth, deeperOf, fullName } from '../../shared/clients/client.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { MergeRecord } from './merge-record.ts'

function movedText({ contacts, needs, steps, documents, file }: MergeRecord): string {
  const moved = [
    contacts > 0 && countOf(contacts, 'Kontakt', 'Kontakte'),
    needs > 0 && countOf(needs, 'Bedarf', 'Bedarfe'),
    steps > 0 && countOf(steps, 'Schritt', 'Schritte'),
    documents > 0 && countOf(documents, 'Dokument', 'Dokumente'),
    file.consents.length > 0 && countOf(file.consents.length, 'Einwilligung', 'Einwilligungen'),
    file.relatives.length > 0 && countOf(file.relatives.length, 'Angehörige', 'Angehörige'),
  ].filter(part => part !== false)
  if (moved.length === 0) return 'nichts weiter'
  return new Intl.ListFormat('de', { type: 'conjunction' }).format(moved)
}

const before: Readonly<Record<Depth, string>> = {
  haushalt: 'nur im Haushalt mitgeführt',
  verweisberatung: 'eine Verweisberatung',
  fallmanagement: 'ein Fallmanagement',
}

/** The deeper of the two wins, and it need not be the one that stays. */
function depthSentence({ file: kept }: MergeRecord, { file: dropped }: MergeRecord): string {
  const depth = deeperOf(kept.depth, dropped.depth)
  if (depth === kept.depth) return ''
  return `Bisher war sie ${before[kept.depth]}, danach ist sie ${before[depth]}.`
}

export function mergeSentences(kept: MergeRecord, dropped: MergeRecord): string[] {
  const oneIsOpen = (kept.file.closed === null) !== (dropped.file.closed === null)
  const { number, person, responsible } = kept.file
  return [
    `Die Akte ${number} von ${fullName(person)} bleibt, mit ${responsible.name} als zuständiger Person.`,
    depthSentence(kept, dropped),
    `Aus der Akte ${dropped.file.number} zieht um: ${movedText(dropped)}.`,
    'Die andere Akte verschwindet aus Listen und Suche; ihr Name wird als andere Schreibweise gefunden.',
    oneIsOpen ? 'Weil eine der beiden offen ist, ist die gemeinsame Akte danach offen.' : '',
    'Die Zusammenführung lässt sich zurücknehmen.',
  ].filter(Boolean)
}

import { fullName } from '../../shared/clients/client.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { Panel } from '../ui/panel.tsx'
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

/** What happens with a press of the button. */
export function MergeSummary({ kept, dropped }: { kept: MergeRecord; dropped: MergeRecord }) {
  const oneIsOpen = (kept.file.closed === null) !== (dropped.file.closed === null)
  return (
    <Panel title="Das geschieht">
      <p>
        Die Akte {kept.file.number} von {fullName(kept.file.person)} bleibt, mit{' '}
        {kept.file.responsible.name} als zuständiger Person. Aus der Akte {dropped.file.number}{' '}
        zieht um: {movedText(dropped)}. Danach gibt es sie nicht mehr; ihr Name wird als andere
        Schreibweise gefunden, und Links auf sie führen ins Leere.
        {oneIsOpen && ' Weil eine der beiden offen ist, ist der gemeinsame Fall danach offen.'}
      </p>
    </Panel>
  )
}

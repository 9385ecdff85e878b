import type { OfferLine } from '../../shared/offers/directory-contract.ts'
import { givesPlaces } from '../../shared/offers/judge-state.ts'
import { topics } from '../../shared/offers/topics.ts'
import { Cut } from '../clients/list-cells.tsx'
import { State } from '../ui/state.tsx'
import type { Column } from '../ui/table-types.ts'
import { areaText, capacityState, checkedText } from './offer-words.ts'

type Facts = {
  today: string
  placeName: (ags: string) => string
  /** Where everything is about one topic, nobody needs to read it in every line. */
  showTopic: boolean
}

/** Names are never cut. */
function NameCell({ line, showTopic }: { line: OfferLine; showTopic: boolean }) {
  const { name, organisationName, state, topic } = line
  const about = showTopic && topics[topic].name !== name ? [topics[topic].name] : []
  return (
    <>
      <span className="list-line directory__name" dir="auto">
        {name}
      </span>
      <Cut small>{[organisationName, ...about].join(' · ')}</Cut>
      {state !== 'aktiv' && (
        <State tone="muted" icon={state === 'ruht' ? 'clock' : 'x'}>
          {state}
        </State>
      )}
    </>
  )
}

function PlaceCell({ line, placeName }: { line: OfferLine; placeName: Facts['placeName'] }) {
  return (
    <>
      <Cut>{line.town || '–'}</Cut>
      <Cut small>{areaText(line.area, placeName)}</Cut>
    </>
  )
}

/** Who is responsible by law has no places to give. */
function NoPlaces({ note }: { note: string }) {
  return note === '' ? <span className="muted">–</span> : <Cut small>{note}</Cut>
}

function CapacityCell({ line }: { line: OfferLine }) {
  if (line.capacity === 'klaerung' && !givesPlaces(line))
    return <NoPlaces note={line.capacityNote} />
  const { tone, icon, text } = capacityState(line)
  return (
    <>
      <State tone={tone} icon={icon}>
        {text}
      </State>
      {line.capacityNote && <Cut small>{line.capacityNote}</Cut>}
    </>
  )
}

/** An old check stands out, and says since when nobody has asked. */
function CheckedCell({ line, today }: { line: OfferLine; today: string }) {
  const { main, note } = checkedText(line, today)
  return (
    <>
      {line.stale ? (
        <State tone="warn" icon="alert">
          {main}
        </State>
      ) : (
        <span className="list-line">{main}</span>
      )}
      {note && <Cut small>{note}</Cut>}
    </>
  )
}

const column = (id: string, title: string, part: Partial<Column<OfferLine>>) => ({
  ...{ id, title, sortable: false, value: () => null },
  ...part,
})

export function directoryColumns({ today, placeName, showTopic }: Facts): Column<OfferLine>[] {
  return [
    column('name', 'Angebot, Träger', {
      cell: line => <NameCell {...{ line, showTopic }} />,
    }),
    column('place', 'Ort, zuständig für', {
      ...{ width: '23%', from: 'medium' as const },
      cell: line => <PlaceCell {...{ line, placeName }} />,
    }),
    column('capacity', 'Plätze', { width: '20%', cell: line => <CapacityCell line={line} /> }),
    column('checked', 'geprüft am', {
      width: '21%',
      cell: line => <CheckedCell {...{ line, today }} />,
    }),
  ]
}

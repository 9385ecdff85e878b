import { useMemo, useState } from 'react'
import type { ReferralField } from '../../shared/clients/options.ts'
import { referralFields } from '../../shared/clients/options.ts'
import type { ShortContactCounts } from '../../shared/clients/short-contact-rules.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Table } from '../ui/table.tsx'
import { useRead } from '../use-read.ts'
import { shortContactColumns } from './short-contact-columns.tsx'
import { ShortContactTallies } from './short-contact-tallies.tsx'
import { NOT_SAID, type PlaceNames, type StateNames } from './short-contact-words.ts'

type Props = {
  quarter: string
  counts: ShortContactCounts
  places: PlaceNames
  states: StateNames
}

const noun = { one: 'Kurzkontakt', many: 'Kurzkontakte' }
const none = (
  <EmptyState title="In diesem Quartal ist noch keiner gezählt.">
    <p>Ein Kurzkontakt dauert keine halbe Minute: Alt K, von jeder Ansicht aus.</p>
  </EmptyState>
)

/** The list, and beside it the sums, of which those by field narrow the list. */
export function ShortContactList({ quarter, counts, places, states }: Props) {
  const list = useRead('clients', 'listShortContacts', { quarter })
  const columns = useMemo(() => shortContactColumns(places), [places])
  const [field, setField] = useState<ReferralField | null>()
  const rows = useMemo(() => {
    const all = list.data ?? []
    if (field === undefined) return all
    return all.filter(({ fields }) => (field ? fields.includes(field) : fields.length === 0))
  }, [list.data, field])
  if (list.error) return <Alert kind="danger" title={sentence(list.error)} live />
  if (!list.data) return null
  if (list.data.length === 0) return none
  const narrowed = field === undefined ? null : field ? referralFields[field].name : NOT_SAID
  return (
    <div className="cols">
      <Table
        label="Kurzkontakte"
        rows={rows}
        columns={columns}
        rowKey={contact => contact.id}
        rowLabel={contact => `Kurzkontakt vom ${contact.day}`}
        noun={noun}
        sort={{ id: 'day', desc: true }}
        tools={
          narrowed && (
            <Button
              variant="tertiary"
              icon="x"
              aria-label={`Nicht mehr nur ${narrowed}`}
              onClick={() => setField(undefined)}
            >
              Nur {narrowed}
            </Button>
          )
        }
        empty={<p className="muted">Dazu steht in diesem Quartal nichts mehr.</p>}
      />
      <aside className="stack-3" aria-label="Summen">
        <ShortContactTallies
          counts={counts}
          places={places}
          states={states}
          narrow={{ field, onChoose: key => setField(key === field ? undefined : key) }}
        />
      </aside>
    </div>
  )
}

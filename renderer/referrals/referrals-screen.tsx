import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { referralFields } from '../../shared/clients/options.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { ReferralLine } from '../../shared/referrals/referral.ts'
import { Chip } from '../clients/list-chip.tsx'
import { fieldsOfNeed } from '../clients/sections/option-lists.ts'
import { useToday } from '../clients/use-today.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { Tabs } from '../ui/tabs.tsx'
import '../clients/list.css'
import { CodeField } from './code-field.tsx'
import { referralColumns } from './referral-columns.tsx'
import { changeList, useReferralList } from './referral-list-state.ts'
import {
  emptyViews,
  filterOf,
  notNarrowed,
  referralViews,
  viewTitles,
} from './referral-list-views.ts'
import { ReferralsTable } from './referrals-table.tsx'
import { useFirstReferrals } from './use-referral-pages.ts'
import './referrals-list.css'

const TYPING_MS = 150
const fieldOptions = fieldsOfNeed.map(({ value, label }) => ({ id: value, label }))
const isField = (id: string | undefined): id is keyof typeof referralFields =>
  id !== undefined && id in referralFields

/** The field answers at once; the vault is asked when the typing pauses. */
function TextFilter() {
  const { text } = useReferralList()
  const [typed, setTyped] = useState(text)
  const [known, setKnown] = useState(text)
  // changed from elsewhere, such as by taking all filters back
  if (text !== known) {
    setKnown(text)
    if (typed.trim() !== text) setTyped(text)
  }
  useEffect(() => {
    if (typed.trim() === text) return
    const timer = setTimeout(() => changeList({ text: typed.trim(), active: 0 }), TYPING_MS)
    return () => clearTimeout(timer)
  }, [typed, text])
  return (
    <input
      className="kern-form-input__input table__filter"
      type="search"
      aria-label="In der Liste filtern"
      placeholder="Person, Stelle, Bedarf"
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      value={typed}
      onChange={event => setTyped(event.target.value)}
    />
  )
}

function Filters({ total }: { total: number | undefined }) {
  const { onlyMine, field } = useReferralList()
  const [open, setOpen] = useState(false)
  return (
    <search className="table__tools list-filters" aria-label="Liste eingrenzen">
      <TextFilter />
      <button
        type="button"
        className={onlyMine ? 'chip chip--on chip-toggle' : 'chip chip-toggle'}
        aria-pressed={onlyMine}
        onClick={() => changeList({ onlyMine: !onlyMine, active: 0 })}
      >
        {onlyMine && <Icon name="check" size="s" />}
        Nur meine
      </button>
      <Chip
        title="Bereich"
        values={field ? [referralFields[field].name] : []}
        options={fieldOptions}
        selected={field ? [field] : []}
        several={false}
        searched={false}
        onSelect={([id]) => changeList({ field: isField(id) ? id : null, active: 0 })}
        onClear={() => changeList({ field: null, active: 0 })}
        opened={open}
        onOpened={setOpen}
      />
      <span className="table__count" role="status">
        {total !== undefined && countOf(total, 'Vermittlung', 'Vermittlungen')}
      </span>
    </search>
  )
}

function NothingHere() {
  const { view, onlyMine, field, text } = useReferralList()
  const isNarrowed = field !== null || text !== ''
  if (!isNarrowed && !onlyMine)
    return (
      <EmptyState title={emptyViews[view]}>
        <p>
          Eine Vermittlung beginnt bei einem Bedarf: in der Akte unter „Vermittlungen“ das passende
          Angebot suchen.
        </p>
      </EmptyState>
    )
  return (
    <EmptyState
      title={isNarrowed ? 'Keine Vermittlung passt zu diesem Filter.' : emptyViews[view]}
      action={
        <Button
          onClick={() =>
            changeList(isNarrowed ? { ...notNarrowed, onlyMine } : { onlyMine: false })
          }
        >
          {isNarrowed ? 'Filter zurücksetzen' : 'Auch die der anderen zeigen'}
        </Button>
      }
    >
      <p>
        {isNarrowed
          ? 'Vielleicht ist eine Angabe anders geschrieben.'
          : 'Gezeigt werden nur Fälle, für die Sie zuständig sind.'}
      </p>
    </EmptyState>
  )
}

export function ReferralsScreen() {
  const state = useReferralList()
  const { view, onlyMine, field, text } = state
  const { reminderDays } = useHouse().settings.referrals
  const today = useToday()
  const navigate = useNavigate()
  const filter = useMemo(
    () => filterOf(view, { onlyMine, field, text }),
    [view, onlyMine, field, text],
  )
  const { data, error } = useFirstReferrals(filter)
  const columns = useMemo(() => referralColumns({ today, reminderDays }), [today, reminderDays])
  const counts = data && {
    ...{ waiting: data.counts.unanswered, open: data.counts.open, drafts: data.counts.draft },
  }
  const open = ({ clientId, id }: ReferralLine) =>
    void navigate({
      to: '/referrals/$clientId/$referralId',
      params: { clientId, referralId: id },
    })
  return (
    <div className="page page--list clients-list referrals-list">
      <PageHead title="Vermittlungen" actions={<CodeField />} />
      <Tabs
        label="Ansichten"
        items={referralViews.map(id => {
          const count = id === 'all' ? undefined : counts?.[id]
          return { id, title: viewTitles[id], ...(count ? { count } : {}) }
        })}
        selected={view}
        onSelect={next => changeList({ view: next, active: 0 })}
      >
        <div className="list-panel">
          <Filters total={data?.total} />
          {error && <Alert kind="danger" title={sentence(error)} live />}
          {data && data.total === 0 && <NothingHere />}
          {data && data.total > 0 && (
            <ReferralsTable key={view} {...{ filter, columns }} total={data.total} onOpen={open} />
          )}
        </div>
      </Tabs>
    </div>
  )
}

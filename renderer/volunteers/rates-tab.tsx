import { useState } from 'react'
import { formatDay } from '../../shared/lib/dates.ts'
import { caseworkers } from '../../shared/roles.ts'
import { firstRate, type Rate } from '../../shared/volunteers/money.ts'
import { rateOn } from '../../shared/volunteers/money-rules.ts'
import { euros, hours } from '../../shared/volunteers/money-words.ts'
import { api } from '../api.ts'
import { useToday } from '../clients/use-today.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { Facts } from '../ui/facts.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { State } from '../ui/state.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useRead } from '../use-read.ts'
import { shortEuros } from './account-words.ts'
import { BudgetForm } from './budget-form.tsx'
import { RateForm } from './rate-form.tsx'
import './rates.css'

type Kept = Rate & { id: string }

function factsOf(rate: Rate) {
  return [
    { label: 'Lotsinnen und Lotsen', value: `${euros(rate.lotseCentsPerHour)} je Stunde` },
    {
      label: 'Laiendolmetschen',
      value: `${euros(rate.interpreterCents)} je Einsatz`,
      note: `höchstens ${rate.interpreterPerClient} je Klientin oder Klient`,
    },
    {
      label: 'Obergrenze im Jahr',
      value: hours(rate.minutesPerYear),
      note: `${hours(rate.coordinatingMinutesPerYear)} mit Koordination`,
    },
    {
      label: 'Hinweis',
      value: `${shortEuros(rate.warnCentsPerMonth)} im Monat`,
      note: `${shortEuros(rate.warnCentsPerYear)} im Jahr`,
    },
  ]
}

function RateLine(props: { rate: Rate; holds: boolean; since: string; onRemove?: () => void }) {
  const { rate, holds, since, onRemove } = props
  return (
    <li className="rates__line">
      <div className="row between">
        <div className="row wrap">
          <h3 className="h3">{since}</h3>
          {holds && <State tone="ok">gilt heute</State>}
        </div>
        {onRemove && (
          <IconButton quiet icon="trash" label={`Sätze ${since} entfernen`} onClick={onRemove} />
        )}
      </div>
      <Facts items={factsOf(rate)} />
      <p className="s muted">Quelle: {rate.source}</p>
    </li>
  )
}

function RateList({ rates, today }: { rates: readonly Kept[]; today: string }) {
  const [removing, setRemoving] = useState<Kept | null>(null)
  const toast = useToast()
  const now = rateOn(rates, today)
  return (
    <>
      <ul className="rates__list" aria-label="Sätze, neueste zuerst">
        {rates.map(rate => (
          <RateLine
            key={rate.id}
            rate={rate}
            holds={rate === now}
            since={`ab ${formatDay(rate.validFrom)}`}
            onRemove={() => setRemoving(rate)}
          />
        ))}
        <RateLine rate={firstRate} holds={now === firstRate} since="von Anfang an" />
      </ul>
      {removing && (
        <ConfirmDialog
          open
          question={`Sätze ab ${formatDay(removing.validFrom)} entfernen?`}
          confirm="Entfernen"
          onConfirm={async () => {
            await api.volunteers.removeRate({ id: removing.id })
            toast.say('Sätze entfernt. Eingetragene Beträge bleiben, wie sie sind.')
          }}
          onClose={() => setRemoving(null)}
        >
          <p>
            Für neue Einträge gelten dann wieder die Sätze davor. Was schon eingetragen ist, behält
            seinen Betrag.
          </p>
        </ConfirmDialog>
      )}
    </>
  )
}

/** What an hour and an Einsatz are worth, from a day on; and the money of the year. */
export function RatesTab() {
  const today = useToday()
  const { session } = useHouse()
  const { data: rates, error } = useRead('volunteers', 'listRates', {})
  const [isAdding, setAdding] = useState(false)
  if (error) return <Alert kind="danger" title={sentence(error)} live />
  if (!rates) return <div aria-busy="true" />
  return (
    <div className="settings">
      <p className="settings__lead">
        Sätze gelten ab einem Tag. Früher Gezahltes bleibt, wie es war: Ein Einsatz wird mit dem
        Satz seines Tages berechnet und danach nicht neu.
      </p>
      <section className="stack-2" aria-labelledby="rates">
        <div className="row between wrap">
          <h2 className="h2" id="rates">
            Sätze und Obergrenzen
          </h2>
          {!isAdding && (
            <Button icon="plus" onClick={() => setAdding(true)}>
              Sätze ab einem Tag
            </Button>
          )}
        </div>
        {isAdding && <RateForm {...{ rates, today }} onClose={() => setAdding(false)} />}
        <RateList {...{ rates, today }} />
      </section>
      {caseworkers.includes(session.role) && <BudgetForm today={today} />}
    </div>
  )
}

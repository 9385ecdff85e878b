import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { responsible } from '../../shared/roles.ts'
import type { KeptHelper } from '../../shared/volunteers/helper.ts'
import { rateOfYear } from '../../shared/volunteers/money-rules.ts'
import { hours } from '../../shared/volunteers/money-words.ts'
import { everyHelper } from '../../shared/volunteers/overview.ts'
import { languageName } from '../clients/language-name.ts'
import { usePlaces } from '../clients/use-places.ts'
import { useHouse } from '../frame/house-context.ts'
import { Button } from '../ui/button.tsx'
import { useRead } from '../use-read.ts'
import { MoveDialog } from './plan-dialogs.tsx'
import { spareOf } from './plan-words.ts'
import { freeOnes, mainKind } from './take-over-rules.ts'

type Props = { helper: KeptHelper; year: number }
/** Who else could go: a proposal with its reason, nothing is moved by itself. */
export function TakeOver({ helper, year }: Props) {
  const places = usePlaces()
  const { session } = useHouse()
  const [isMoving, setMoving] = useState(false)
  const { data: list } = useRead('volunteers', 'list', {
    ...{ filter: everyHelper, offset: 0, limit: 500 },
  })
  const { data: budget } = useRead('volunteers', 'readBudget', { year })
  const { data: rates } = useRead('volunteers', 'listRates', {})
  if (!list || !budget || !rates) return <div aria-busy="true" />
  const usual = rateOfYear(rates, year).minutesPerYear
  const capOf = (id: string) => budget.planned.find(one => one.helperId === id)?.cap ?? usual
  const free = freeOnes(list.lines, helper, capOf)
  const byHours = mainKind(helper) === 'lotse'
  const own = budget.planned.find(one => one.helperId === helper.id)
  const mayMove = responsible.includes(session.role) && own !== undefined && spareOf(own) > 0
  return (
    <section aria-labelledby="take-over">
      <h2 className="h3 account__side-head" id="take-over">
        Wer kann übernehmen?
      </h2>
      {free.length === 0 ? (
        <p className="s muted account__side-none">
          Zurzeit spricht niemand sonst eine dieser Sprachen
          {byHours && ' und hat noch Stunden frei'}.
        </p>
      ) : (
        <ul className="take-over">
          {free.map(({ line, minutes, shared }) => (
            <li key={line.id}>
              <div className="grow">
                <Link
                  className="med quiet-link"
                  to="/volunteers/person/$helperId/{-$tab}"
                  params={{ helperId: line.id, tab: 'money' }}
                >
                  {line.name}
                </Link>
                <span className="s muted take-over__note">
                  {[shared.map(languageName).join(', '), places.get(line.municipality ?? '') ?? '']
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </div>
              <span className="num nowrap">
                <b>{byHours ? hours(minutes) : formatGermanNumber(line.yearMissions)}</b>
                <span className="s muted take-over__note">{byHours ? 'frei' : 'Einsätze'}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {byHours && (
        <p className="s muted account__side-none">
          Stunden dürfen im Budget wechseln, nie über {hours(usual)} je Person.
        </p>
      )}
      {mayMove && (
        <p className="account__side-none">
          <Button icon="volunteers" onClick={() => setMoving(true)}>
            Stunden abgeben
          </Button>
        </p>
      )}
      {isMoving && own && (
        <MoveDialog
          {...{ year }}
          from={own}
          plans={budget.planned}
          onClose={() => setMoving(false)}
        />
      )}
    </section>
  )
}

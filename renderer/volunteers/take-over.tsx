import { Link } from '@tanstack/react-router'
import type { KeptHelper } from '../../shared/volunteers/helper.ts'
import { rateOfYear } from '../../shared/volunteers/money-rules.ts'
import { hours } from '../../shared/volunteers/money-words.ts'
import { everyHelper, type HelperLine } from '../../shared/volunteers/overview.ts'
import { languageName } from '../clients/language-name.ts'
import { usePlaces } from '../clients/use-places.ts'
import { useRead } from '../use-read.ts'

const MOST = 5

type Props = { helper: KeptHelper; year: number }
type Free = { line: HelperLine; minutes: number; shared: string[] }

/** Others of the same kind who speak one of her languages and have hours left, most first. */
function freeOnes(
  lines: readonly HelperLine[],
  helper: KeptHelper,
  capOf: (helperId: string) => number,
): Free[] {
  const spoken = helper.languages.map(({ code }) => code)
  const kind = helper.kinds.includes('lotse') ? 'lotse' : 'dolmetscher'
  return lines
    .filter(line => line.id !== helper.id && line.state === 'aktiv' && line.kinds.includes(kind))
    .filter(({ paper }) => !paper?.blocks)
    .map(line => ({
      line,
      minutes: capOf(line.id) - line.yearMinutes,
      shared: spoken.filter(code => line.languages.includes(code)),
    }))
    .filter(({ minutes, shared }) => minutes > 0 && shared.length > 0)
    .toSorted((a, b) => b.shared.length - a.shared.length || b.minutes - a.minutes)
    .slice(0, MOST)
}

/** Who else could go: a proposal with its reason, nothing is moved by itself. */
export function TakeOver({ helper, year }: Props) {
  const places = usePlaces()
  const { data: list } = useRead('volunteers', 'list', {
    ...{ filter: everyHelper, offset: 0, limit: 500 },
  })
  const { data: budget } = useRead('volunteers', 'readBudget', { year })
  const { data: rates } = useRead('volunteers', 'listRates', {})
  if (!list || !budget || !rates) return <div aria-busy="true" />
  const usual = rateOfYear(rates, year).minutesPerYear
  const capOf = (id: string) => budget.planned.find(one => one.helperId === id)?.cap ?? usual
  const free = freeOnes(list.lines, helper, capOf)
  return (
    <section aria-labelledby="take-over">
      <h2 className="h3 account__side-head" id="take-over">
        Wer kann übernehmen?
      </h2>
      {free.length === 0 ? (
        <p className="s muted account__side-none">
          Zurzeit niemand, der eine dieser Sprachen spricht und noch Stunden frei hat.
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
                <b>{hours(minutes)}</b>
                <span className="s muted take-over__note">frei</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="s muted account__side-none">
        Stunden dürfen im Budget wechseln, nie über {hours(usual)} je Person.
      </p>
    </section>
  )
}

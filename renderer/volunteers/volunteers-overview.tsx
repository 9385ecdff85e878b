import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { CoordinatorOverview } from '../../shared/volunteers/overview.ts'
import { Facts } from '../ui/facts.tsx'
import { hoursText, monthName } from './helper-words.ts'
import './volunteers-overview.css'

const spans: Readonly<Record<CoordinatorOverview['tandems'][number]['months'], string>> = {
  '0-3': 'bis 3 Monate',
  '3-6': '3 bis 6 Monate',
  '6-12': '6 bis 12 Monate',
  '12+': 'über ein Jahr',
}

export const euros = (cents: number) => `${formatGermanNumber(cents / 100, 2)} €`

/** A share of the longest bar; the number stands beside it. */
function Bar({ value, most }: { value: number; most: number }) {
  return (
    <span className="year-bar" aria-hidden="true">
      {value > 0 && (
        <span
          className="year-bar__fill"
          style={{ width: `${Math.round((value / most) * 100)}%` }}
        />
      )}
    </span>
  )
}

function Months({ months, year }: Pick<CoordinatorOverview, 'months' | 'year'>) {
  const most = Math.max(0, ...months.map(({ minutes }) => minutes))
  const sum = (pick: (month: (typeof months)[number]) => number) =>
    months.reduce((all, month) => all + pick(month), 0)
  return (
    <section aria-label={`Stunden ${year}`}>
      <h2 className="h2">Stunden {year}</h2>
      <table className="overview-table">
        <thead>
          <tr>
            <th scope="col">Monat</th>
            <td className="overview-table__bar" />
            <th scope="col" className="num">
              Stunden
            </th>
            <th scope="col" className="num">
              Einsätze
            </th>
            <th scope="col" className="num">
              Betrag
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, minutes, missions, cents }) => (
            <tr key={month}>
              <th scope="row">{monthName(month)}</th>
              <td className="overview-table__bar">
                <Bar value={minutes} most={most} />
              </td>
              <td className="num">{hoursText(minutes)}</td>
              <td className="num">{formatGermanNumber(missions)}</td>
              <td className="num nowrap">{euros(cents)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Zusammen</th>
            <td className="overview-table__bar" />
            <td className="num">{hoursText(sum(({ minutes }) => minutes))}</td>
            <td className="num">{formatGermanNumber(sum(({ missions }) => missions))}</td>
            <td className="num nowrap">{euros(sum(({ cents }) => cents))}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

function Tandems({ tandems }: Pick<CoordinatorOverview, 'tandems'>) {
  const most = Math.max(0, ...tandems.map(({ running }) => running))
  return (
    <section aria-label="Patenschaften nach Dauer">
      <h2 className="h2">Patenschaften nach Dauer</h2>
      <table className="overview-table">
        <thead>
          <tr>
            <th scope="col">Dauer</th>
            <td className="overview-table__bar" />
            <th scope="col" className="num">
              laufen
            </th>
            <th scope="col" className="num">
              beendet
            </th>
          </tr>
        </thead>
        <tbody>
          {tandems.map(({ months, running, ended }) => (
            <tr key={months}>
              <th scope="row">{spans[months]}</th>
              <td className="overview-table__bar">
                <Bar value={running} most={most} />
              </td>
              <td className="num">{running}</td>
              <td className="num">{ended}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Retention({ retention }: Pick<CoordinatorOverview, 'retention'>) {
  return (
    <section aria-label="Wer dabeibleibt">
      <h2 className="h2">Wer dabeibleibt</h2>
      {retention.length === 0 ? (
        <p className="muted">Sobald jemand aktiv ist, steht hier das Jahr.</p>
      ) : (
        <table className="overview-table">
          <thead>
            <tr>
              <th scope="col">Begonnen</th>
              <td className="overview-table__bar" />
              <th scope="col" className="num">
                begannen
              </th>
              <th scope="col" className="num">
                noch dabei
              </th>
            </tr>
          </thead>
          <tbody>
            {retention.map(({ year, began, still }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td className="overview-table__bar">
                  <Bar value={still} most={began} />
                </td>
                <td className="num">{began}</td>
                <td className="num">{still}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** The year in numbers; bars only repeat what the table says. */
export function VolunteersOverview({ overview }: { overview: CoordinatorOverview }) {
  const { active, silent, papers, openRequests, budget } = overview
  return (
    <div className="volunteers-overview">
      <Facts
        items={[
          {
            ...{ label: 'Aktiv', value: formatGermanNumber(active.all) },
            note: `${active.lotse} begleiten, ${active.dolmetscher} dolmetschen, ${active.pate} Patenschaft`,
          },
          { label: 'Still', value: formatGermanNumber(silent), note: 'ohne Kontakt' },
          {
            ...{
              label: 'Nachweise',
              value: `${papers.missing} ${papers.missing === 1 ? 'fehlt' : 'fehlen'}`,
            },
            note: `${papers.ending} ${papers.ending === 1 ? 'läuft' : 'laufen'} ab`,
          },
          { label: 'Offene Anfragen', value: formatGermanNumber(openRequests) },
          ...(budget
            ? [
                {
                  ...{ label: 'Budget', value: euros(budget.usedCents) },
                  note: `von ${euros(budget.cents)}`,
                },
              ]
            : []),
        ]}
      />
      <div className="volunteers-overview__cols">
        <Months months={overview.months} year={overview.year} />
        <div className="stack-2">
          <Tandems tandems={overview.tandems} />
          <Retention retention={overview.retention} />
        </div>
      </div>
    </div>
  )
}

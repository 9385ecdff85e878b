import { countOf } from '../../shared/lib/german-numbers.ts'
import type { AttackReport, Release } from '../../shared/statistics/release.ts'
import { Icon } from '../ui/icon.tsx'
import { State } from '../ui/state.tsx'
import { attackKnowledge, attackVerdict, axisOf, intervalText } from './release-words.ts'

type Narrow = AttackReport['narrowest'][number]

const WIDTH = 220
const INSET = 6
const LENGTH = WIDTH - 2 * INSET
/** One is reason enough; hundreds would hide the button. */
const MOST_FINDINGS = 5

/** What stays possible for one cell; never what is true. */
function Interval({ narrow, end, marks }: { narrow: Narrow; end: number; marks: number[] }) {
  const { value, min, max } = narrow
  const at = (count: number) => INSET + (Math.min(count, end) / end) * LENGTH
  return (
    <svg
      className="closing-interval"
      viewBox={`0 0 ${WIDTH} 14`}
      role="img"
      aria-label={`ausgegeben ${value}, möglich ${intervalText(narrow)}`}
    >
      <line x1={at(0)} x2={at(end)} y1="7" y2="7" className="closing-interval__axis" />
      {marks.map(mark => (
        <line
          key={mark}
          x1={at(mark)}
          x2={at(mark)}
          y1="4"
          y2="10"
          className="closing-interval__axis"
        />
      ))}
      <line x1={at(min)} x2={at(max ?? end)} y1="7" y2="7" className="closing-interval__range" />
      <circle cx={at(value)} cy="7" r="4.5" className="closing-interval__value" />
    </svg>
  )
}

function Narrowest({ report, base }: { report: AttackReport; base: number }) {
  const { end, marks } = axisOf(report, base)
  return (
    <>
      <h3 className="s med">Am engsten</h3>
      <div className="closing-intervals">
        <div className="closing-intervals__line s muted" aria-hidden="true">
          <span className="closing-intervals__marks">
            {marks.map(mark => (
              <i key={mark} style={{ left: `${((INSET + (mark / end) * LENGTH) / WIDTH) * 100}%` }}>
                {mark}
              </i>
            ))}
          </span>
          <span className="num">möglich</span>
        </div>
        <ul>
          {report.narrowest.map(narrow => (
            <li key={narrow.name} className="s">
              <p>{narrow.name}</p>
              <div className="closing-intervals__line">
                <Interval {...{ narrow, end, marks }} />
                <span className="num nowrap">{intervalText(narrow)}</span>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}

/** Each rule of the checker, which has no line in common with the rounding. */
function Rules({ rules }: Pick<Release, 'rules'>) {
  const kept = rules.filter(({ problems }) => problems.length === 0).length
  return (
    <details className="closing-rules">
      <summary className="s">
        Prüfer: {kept} von {rules.length} Regeln eingehalten
      </summary>
      <ul>
        {rules.map(({ name, problems }) => (
          <li key={name} className="s">
            <Icon
              name={problems.length === 0 ? 'check' : 'x'}
              size="s"
              tone={problems.length === 0 ? 'ok' : 'bad'}
            />
            <span>
              {problems.length > 0 && <span className="sr-only">nicht eingehalten: </span>}
              {name}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Findings({ findings }: Pick<AttackReport, 'findings'>) {
  const more = findings.length - MOST_FINDINGS
  return (
    <ul className="closing-list">
      {findings.slice(0, MOST_FINDINGS).map(finding => (
        <li key={finding}>{finding}</li>
      ))}
      {more > 0 && <li>und {countOf(more, 'weiterer Fund', 'weitere Funde')}</li>}
    </ul>
  )
}

/** What somebody could find out who knows all that ever left the house. */
export function ReleaseAttack({ release }: { release: Release }) {
  const { attack, base, rules } = release
  const { tone, word, text } = attackVerdict(attack, base)
  return (
    <section aria-labelledby="release-attack">
      <h2 className="h3 closing-head" id="release-attack">
        Was der Angreifer fand
      </h2>
      <div className="closing-verdict">
        <State tone={tone}>{word}</State> {text}
      </div>
      <Findings findings={attack.findings} />
      <p className="s muted">{attackKnowledge(attack)}</p>
      {attack.narrowest.length > 0 && <Narrowest report={attack} base={base} />}
      <Rules rules={rules} />
    </section>
  )
}

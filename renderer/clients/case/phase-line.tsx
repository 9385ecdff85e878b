import { phaseNames, phaseReasons, phase as phases } from '../../../shared/clients/phase-rules.ts'
import { formatDay } from '../../../shared/lib/dates.ts'
import { useCase } from './case-context.ts'
import './phase.css'

/** Where the work stands. Nobody sets it: the sentence says what proves it. */
export function PhaseLine({ named = false }: { named?: boolean }) {
  const { plan, file } = useCase()
  if (file.depth !== 'fallmanagement') return null
  const { phase, fact, since } = plan.phase
  const at = phases.options.indexOf(phase)
  return (
    <section className="phase" aria-labelledby="phase-title">
      <div className="phase__head">
        <h2 className="h3" id="phase-title">
          Phase
        </h2>
        <span className="s muted">
          {at + 1} von {phases.options.length}
        </span>
      </div>
      <ol className={named ? 'phase__steps phase__steps--named' : 'phase__steps'}>
        {phases.options.map((name, index) => (
          <li
            key={name}
            className={index < at ? 'phase__past' : index === at ? 'phase__now' : undefined}
            aria-current={index === at ? 'step' : undefined}
          >
            <span className={named ? 's' : 'sr-only'}>{phaseNames[name]}</span>
          </li>
        ))}
      </ol>
      <p>
        {!named && <span className="med">{phaseNames[phase]}. </span>}
        <span className="s muted">
          {phaseReasons[fact]} Seit {formatDay(since)}.
        </span>
      </p>
    </section>
  )
}

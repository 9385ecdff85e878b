import { useState } from 'react'
import { countOf } from '../../../shared/lib/german-numbers.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { useCase } from './case-context.ts'
import { NeedBlock } from './need-block.tsx'
import { NeedDialog } from './need-dialog.tsx'
import { looseSteps, orderNeeds } from './plan-words.ts'
import { StepRow } from './step-row.tsx'
import './plan.css'

function NoNeeds({ onAdd }: { onAdd: (() => void) | undefined }) {
  return (
    <EmptyState
      title="Noch kein Bedarf aufgenommen"
      action={
        onAdd && (
          <Button icon="plus" onClick={onAdd}>
            Bedarf aufnehmen
          </Button>
        )
      }
    >
      Was braucht die Person, und in welchem Bereich? Zu jedem Bedarf gehören ein Ziel in einem Satz
      und die Schritte dahin.
    </EmptyState>
  )
}

/** Needs with their goals and steps; `full` adds what is closed and every description. */
export function PlanView({ full = false }: { full?: boolean }) {
  const { plan, open, goTo } = useCase()
  const [adding, setAdding] = useState(false)
  const needs = orderNeeds(plan.needs)
  const loose = looseSteps(plan, full)
  const add = open ? () => setAdding(true) : undefined
  return (
    <section className="plan" aria-labelledby="plan-title">
      <div className="plan__head">
        <h2 className="h2" id="plan-title">
          Bedarfe, Ziele, Schritte
        </h2>
        {add && plan.needs.length > 0 && (
          <Button variant="tertiary" icon="plus" flush onClick={add}>
            Bedarf
          </Button>
        )}
      </div>
      {plan.needs.length === 0 && <NoNeeds onAdd={add} />}
      {needs.open.map(need => (
        <NeedBlock key={need.id} need={need} full={full} />
      ))}
      {loose.length > 0 && (
        <article className="need" aria-labelledby="loose-steps">
          <h3 id="loose-steps">Ohne Bedarf</h3>
          <ul className="steps steps--loose">
            {loose.map(step => (
              <StepRow key={step.id} step={step} />
            ))}
          </ul>
        </article>
      )}
      {full && needs.closed.map(need => <NeedBlock key={need.id} need={need} full />)}
      {!full && needs.closed.length > 0 && (
        <LinkButton small onClick={() => goTo('plan')}>
          {countOf(needs.closed.length, 'abgeschlossener Bedarf', 'abgeschlossene Bedarfe')}
        </LinkButton>
      )}
      {adding && <NeedDialog need={null} onClose={() => setAdding(false)} />}
    </section>
  )
}

import { useMemo } from 'react'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { Button } from '../ui/button.tsx'
import { State } from '../ui/state.tsx'
import { IntakeConsent } from './intake-consent.tsx'
import { IntakeHousehold } from './intake-household.tsx'
import { IntakeNeeds } from './intake-needs.tsx'
import { sectionLeads, sectionTitles } from './intake-sections.ts'
import { type KeyNames, sectionSummary } from './intake-summaries.ts'
import type { IntakeSection, IntakeValues } from './intake-values.ts'
import { SectionProblems } from './section-problems.tsx'
import { BackgroundFields } from './sections/background-fields.tsx'
import { LanguagesFields } from './sections/languages-fields.tsx'
import { PersonFields } from './sections/person-fields.tsx'
import { ReachFields } from './sections/reach-fields.tsx'
import { ResidenceFields } from './sections/residence-fields.tsx'
import { useHessen } from './sections/use-hessen.ts'
import type { IntakeStep, IntakeSteps } from './use-intake-steps.ts'
import { useStates } from './use-states.ts'

type Props = {
  steps: IntakeSteps
  values: IntakeValues
  /** Counted as a Kurzkontakt instead: nothing of the draft may stay. */
  onKeptElsewhere: () => Promise<void>
}

function useKeyNames(): KeyNames {
  const { nameOf } = useHessen()
  const states = useStates()
  return useMemo(() => ({ place: nameOf, state: key => states.get(key) ?? key }), [nameOf, states])
}

function Fields({
  section,
  onKeptElsewhere,
}: Pick<Props, 'onKeptElsewhere'> & { section: IntakeSection }) {
  const forms: Record<IntakeSection, () => React.ReactNode> = {
    person: () => <PersonFields />,
    reach: () => <ReachFields />,
    residence: () => <ResidenceFields />,
    languages: () => <LanguagesFields />,
    household: () => <IntakeHousehold />,
    background: () => <BackgroundFields />,
    needs: () => <IntakeNeeds />,
    consent: () => <IntakeConsent onKeptElsewhere={onKeptElsewhere} />,
  }
  return forms[section]()
}

function Fold({ step, summary, onGo }: { step: IntakeStep; summary: string; onGo: () => void }) {
  const title = sectionTitles[step.id]
  return (
    <section className="intake__fold" aria-label={title}>
      <div className="grow">
        <h2 className="h3">{title}</h2>
        <p className="s muted intake__summary">{summary}</p>
        {step.state === 'wrong' && (
          <State tone="bad">{countOf(step.problems.length, 'Angabe', 'Angaben')} prüfen</State>
        )}
      </div>
      <Button variant="tertiary" flush aria-label={`${title} ändern`} onClick={onGo}>
        Ändern
      </Button>
    </section>
  )
}

/** One section is open; those that one has left are one sentence each. */
export function IntakeBody({ steps, values, onKeptElsewhere }: Props) {
  const names = useKeyNames()
  return (
    <div className="intake__body fields-free">
      {steps.list.map(step => {
        if (step.isNow)
          return (
            <section className="intake__open" key={step.id} aria-label={sectionTitles[step.id]}>
              <h2 className="h2" tabIndex={-1} data-intake-open>
                {sectionTitles[step.id]}
              </h2>
              {sectionLeads[step.id] && <p className="s muted">{sectionLeads[step.id]}</p>}
              {step.state === 'wrong' && <SectionProblems problems={step.problems} />}
              <Fields section={step.id} onKeptElsewhere={onKeptElsewhere} />
            </section>
          )
        if (!values.visited.includes(step.id)) return null
        return (
          <Fold
            key={step.id}
            step={step}
            summary={sectionSummary(step.id, values, names)}
            onGo={() => steps.goTo(step.id)}
          />
        )
      })}
    </div>
  )
}

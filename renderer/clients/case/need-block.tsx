import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { referralFields, type Urgency, urgencyNames } from '../../../shared/clients/options.ts'
import { formatDay } from '../../../shared/lib/dates.ts'
import { countOf } from '../../../shared/lib/german-numbers.ts'
import {
  type KeptGoal,
  type KeptNeed,
  type NeedOutcome,
  needOutcome,
  needOutcomeNames,
} from '../../../shared/tasks/plan.ts'
import { api } from '../../api.ts'
import { Icon } from '../../ui/icon.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { MenuButton, type MenuEntry } from '../../ui/menu-button.tsx'
import { State } from '../../ui/state.tsx'
import { AddLine } from './add-line.tsx'
import { useCase } from './case-context.ts'
import { GoalLine } from './goal-line.tsx'
import { NeedDialog } from './need-dialog.tsx'
import { fieldIcons, partsOf, shortened } from './plan-words.ts'
import { StepRow } from './step-row.tsx'
import { useAct } from './use-act.ts'

const urgencyTones: Readonly<Record<Urgency, 'bad' | 'warn' | null>> = {
  akut: 'bad',
  dringend: 'warn',
  normal: null,
  'kann-warten': null,
}

function Urgent({ urgency }: { urgency: Urgency }) {
  const tone = urgencyTones[urgency]
  if (tone) return <State tone={tone}>{urgencyNames[urgency]}</State>
  return urgency === 'normal' ? null : <span className="s muted">{urgencyNames[urgency]}</span>
}

function useNeedEntries(need: KeptNeed, ask: (what: 'goal' | 'change') => void): MenuEntry[] {
  const { file } = useCase()
  const act = useAct()
  const place = { clientId: file.id, id: need.id }
  const reopen = () => api.tasks.reopenNeed(place)
  const close = (outcome: NeedOutcome) =>
    act(() => api.tasks.closeNeed({ ...place, outcome }), {
      done: `Bedarf ${needOutcomeNames[outcome]}.`,
      undo: reopen,
    })
  const change: MenuEntry = {
    id: 'change',
    label: 'Bedarf ändern',
    icon: 'edit',
    onAction: () => ask('change'),
  }
  if (need.closed !== null) {
    const { outcome } = need.closed
    const again = () =>
      act(reopen, {
        done: 'Bedarf ist wieder offen.',
        undo: () => api.tasks.closeNeed({ ...place, outcome }),
      })
    return [{ id: 'reopen', label: 'Wieder öffnen', icon: 'undo', onAction: () => void again() }]
  }
  return [
    { id: 'goal', label: 'Ziel hinzufügen', icon: 'plus', onAction: () => ask('goal') },
    change,
    ...needOutcome.options.map(outcome => ({
      id: outcome,
      label: `Abschließen: ${needOutcomeNames[outcome]}`,
      icon: outcome === 'gedeckt' ? ('ok' as const) : ('circle' as const),
      onAction: () => void close(outcome),
    })),
  ]
}

type Adding = { goalId: string | null } | 'goal' | null

/** A need, its goals in one sentence each, and what is to be done for them. */
export function NeedBlock({ need, full }: { need: KeptNeed; full?: boolean }) {
  const { file, plan, open } = useCase()
  const navigate = useNavigate()
  const [adding, setAdding] = useState<Adding>(null)
  const [changing, setChanging] = useState(false)
  const [allShown, setAllShown] = useState(false)
  const entries = useNeedEntries(need, what =>
    what === 'goal' ? setAdding('goal') : setChanging(true),
  )
  const parts = partsOf(need, plan)
  const goals = parts.flatMap(({ goal }) => goal ?? [])
  const isOpen = need.closed === null
  const editable = open && isOpen
  const hidden =
    full || allShown ? 0 : parts.reduce((sum, { steps }) => sum + shortened(steps).hidden, 0)
  const clientId = file.id
  return (
    <article className="need" aria-labelledby={`need-${need.id}`}>
      <header className="need__head">
        <Icon name={fieldIcons[need.field]} tone="muted" />
        <h3 id={`need-${need.id}`}>{need.title}</h3>
        <span className="need__facts">
          <span className="s muted">{referralFields[need.field].name}</span>
          {isOpen && <Urgent urgency={need.urgency} />}
          {open && <MenuButton quiet label={`Mehr zum Bedarf: ${need.title}`} items={entries} />}
        </span>
      </header>
      {need.closed && (
        <p className="need__line">
          <State tone={need.closed.outcome === 'nicht' ? 'muted' : 'ok'}>
            {needOutcomeNames[need.closed.outcome]} seit {formatDay(need.closed.on)}
          </State>
        </p>
      )}
      {full && need.description && <p className="need__line need__text">{need.description}</p>}
      {parts.map(({ goal, steps }) => (
        <Part key={goal?.id ?? 'none'} goal={goal} editable={editable}>
          {(hidden > 0 ? shortened(steps).shown : steps).map(step => (
            <StepRow key={step.id} step={step} />
          ))}
        </Part>
      ))}
      {adding === 'goal' && (
        <AddLine
          label={`Neues Ziel zu: ${need.title}`}
          placeholder="Was soll erreicht sein? Zum Beispiel: Antrag ist gestellt bis 15.12."
          onAdd={goal => api.tasks.addGoal({ clientId, needId: need.id, goal })}
          onClose={() => setAdding(null)}
        />
      )}
      {adding && adding !== 'goal' && (
        <AddLine
          several
          label={`Neuer Schritt zu: ${need.title}`}
          placeholder="Was ist zu tun, bis wann?"
          onAdd={step =>
            api.tasks.addStep({
              clientId,
              needId: need.id,
              goalId: adding.goalId,
              step: { ...step, doneBy: '' },
            })
          }
          onClose={() => setAdding(null)}
        />
      )}
      <p className="need__adds">
        {editable && adding === null && (
          <>
            <LinkButton
              small
              aria-label={`Angebot finden: ${need.title}`}
              onClick={() =>
                void navigate({
                  to: '/finder/$clientId/{-$needId}',
                  params: { clientId, needId: need.id },
                })
              }
            >
              Angebot finden
            </LinkButton>
            <LinkButton
              small
              aria-label={`Schritt hinzufügen: ${need.title}`}
              onClick={() => setAdding({ goalId: firstOpen(goals)?.id ?? null })}
            >
              Schritt hinzufügen
            </LinkButton>
            {goals.length === 0 && (
              <LinkButton
                small
                aria-label={`Ziel hinzufügen: ${need.title}`}
                onClick={() => setAdding('goal')}
              >
                Ziel hinzufügen
              </LinkButton>
            )}
          </>
        )}
        {hidden > 0 && (
          <LinkButton small onClick={() => setAllShown(true)}>
            {countOf(hidden, 'weiterer erledigter Schritt', 'weitere erledigte Schritte')}
          </LinkButton>
        )}
      </p>
      {changing && <NeedDialog need={need} onClose={() => setChanging(false)} />}
    </article>
  )
}

const firstOpen = (goals: readonly KeptGoal[]) => goals.find(goal => goal.reachedOn === null)

type PartProps = { goal: KeptGoal | null; editable: boolean; children: React.ReactNode }

function Part({ goal, editable, children }: PartProps) {
  return (
    <>
      {goal && <GoalLine goal={goal} editable={editable} />}
      <ul className="steps">{children}</ul>
    </>
  )
}

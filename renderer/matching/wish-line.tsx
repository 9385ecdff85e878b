import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { fullName } from '../../shared/clients/client.ts'
import { urgencyNames } from '../../shared/clients/options.ts'
import { formatDay } from '../../shared/lib/dates.ts'
import { needWords } from '../../shared/matching/fact-words.ts'
import type { KeptWish } from '../../shared/matching/wish.ts'
import { assignmentKindNames } from '../../shared/volunteers/assignment.ts'
import { api } from '../api.ts'
import { useCase } from '../clients/case/case-context.ts'
import { useAct } from '../clients/case/use-act.ts'
import { Button } from '../ui/button.tsx'
import { type Fact, Facts } from '../ui/facts.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import { State } from '../ui/state.tsx'
import { WishCandidates } from './wish-candidates.tsx'
import { WishDialog } from './wish-dialog.tsx'
import { closedText, isUrgent, personText, timesText, waitingText } from './wish-words.ts'

const none = '–'

function factsOf(wish: KeptWish, name: string): Fact[] {
  const { household, topics, note } = wish
  return [
    { label: 'Für', value: household ? 'die ganze Familie' : <bdi>{name}</bdi> },
    { label: 'Themen', value: needWords(topics) || none },
    { label: 'Gewünscht', value: personText(wish) || 'kein besonderer Wunsch' },
    { label: 'Zeiten', value: timesText(wish) || 'noch nicht gefragt' },
    ...(note === '' ? [] : [{ label: 'Notiz', value: note }]),
  ]
}

function Agreement({ agreedOn }: Pick<KeptWish, 'agreedOn'>) {
  if (agreedOn !== null) return <State tone="ok">einverstanden seit {formatDay(agreedOn)}</State>
  return <State tone="warn">Einverständnis fehlt: Bis dahin wird niemand vorgeschlagen.</State>
}

function useClose(wish: KeptWish) {
  const act = useAct()
  const { id, version } = wish
  return (state: 'zurueckgezogen' | 'offen') => {
    let now = version
    const close = async (to: typeof state) => {
      now = (await api.matching.closeWish({ id, version: now, state: to })).version
    }
    const other = state === 'offen' ? 'zurueckgezogen' : 'offen'
    const done = state === 'offen' ? 'Der Wunsch wartet wieder.' : 'Wunsch zurückgezogen.'
    return act(() => close(state), { done, undo: () => close(other) })
  }
}

/** What is wished for, whether anybody may be proposed, and who that could be. */
export function OpenWish({ wish }: { wish: KeptWish }) {
  const { file, today, open } = useCase()
  const [changing, setChanging] = useState(false)
  const close = useClose(wish)
  const { id, kind, agreedOn, urgency } = wish
  const title = assignmentKindNames[kind]
  return (
    <li className="wish" aria-label={title}>
      <div className="wish__head">
        <h3 className="h3">{title}</h3>
        <span className="muted">wartet {waitingText(wish, today)}</span>
        {isUrgent(urgency) && (
          <State tone={urgency === 'akut' ? 'bad' : 'warn'} icon="alert">
            {urgencyNames[urgency]}
          </State>
        )}
        {open && (
          <span className="wish__acts">
            <Button
              icon="edit"
              aria-label={`Wunsch ändern: ${title}`}
              onClick={() => setChanging(true)}
            >
              Ändern
            </Button>
            <MenuButton
              quiet
              label={`Mehr zum Wunsch: ${title}`}
              items={[
                {
                  ...{ id: 'withdraw', label: 'Zurückziehen', icon: 'undo' },
                  onAction: () => void close('zurueckgezogen'),
                },
              ]}
            />
          </span>
        )}
      </div>
      <div className="wish__body">
        <div>
          <p className="wish__agreed">
            <Agreement agreedOn={agreedOn} />
          </p>
          <Facts layout="pairs" items={factsOf(wish, fullName(file.person))} />
        </div>
        {open && agreedOn !== null && (
          <section className="wish__who" aria-label={`Wer passt: ${title}`}>
            <div className="wish__who-head">
              <h4 className="med">Wer passt</h4>
              <Link
                className="link s"
                to="/matching/{-$kind}/{-$caseId}"
                params={{ kind, caseId: id }}
              >
                In der Passung ansehen
              </Link>
            </div>
            <WishCandidates wish={wish} />
          </section>
        )}
      </div>
      {changing && <WishDialog kept={wish} onClose={() => setChanging(false)} />}
    </li>
  )
}

/** Answered, or no longer wished for. */
export function ClosedWish({ wish }: { wish: KeptWish }) {
  const { open } = useCase()
  const close = useClose(wish)
  const title = assignmentKindNames[wish.kind]
  return (
    <li className="client-request">
      <div>
        <p className="med">{title}</p>
        <p className="s muted">{needWords(wish.topics)}</p>
      </div>
      <p className="muted">{closedText(wish)}</p>
      {open && wish.state === 'zurueckgezogen' && (
        <Button
          variant="tertiary"
          flush
          aria-label={`Wieder aufnehmen: ${title}`}
          onClick={() => void close('offen')}
        >
          Wieder aufnehmen
        </Button>
      )}
    </li>
  )
}

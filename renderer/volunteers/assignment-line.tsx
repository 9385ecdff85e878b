import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { formatDay } from '../../shared/lib/dates.ts'
import {
  assignmentKindNames,
  endReasonNames,
  type KeptAssignment,
} from '../../shared/volunteers/assignment.ts'
import { helpTopicNames } from '../../shared/volunteers/helper.ts'
import { api } from '../api.ts'
import { useAct } from '../clients/case/use-act.ts'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { useHouse } from '../frame/house-context.ts'
import { Button } from '../ui/button.tsx'
import { MenuButton, type MenuEntry } from '../ui/menu-button.tsx'
import { State } from '../ui/state.tsx'
import { AgreementDialog } from './agreement-dialog.tsx'
import { EditAssignmentDialog } from './assign-dialog.tsx'
import {
  hoursText,
  lastWordText,
  moodWords,
  nextCheckWords,
  silenceWords,
  sinceText,
} from './assignment-words.ts'
import { CheckInDialog } from './check-in-dialog.tsx'
import { EndAssignmentDialog } from './end-assignment-dialog.tsx'
import { HelperLink } from './helper-link.tsx'

type Props = {
  kept: KeptAssignment
  today: string
  /** Whose page it stands on: the other one is named. */
  on: 'helper' | 'client'
  /** A closed case is only read. */
  readOnly?: boolean
}

function Whom({ kept, today, on }: Pick<Props, 'kept' | 'today' | 'on'>) {
  const { nameOf } = useHessen()
  const { helperId, helperName, clientId, clientName, municipality } = kept
  const town = municipality === null ? '' : nameOf(municipality).replace(/ \(.*\)$/, '')
  const place = town !== '' && on === 'helper' ? `${town}, ` : ''
  return (
    <div className="assignment__whom">
      {on === 'helper' ? (
        <Link
          className="quiet-link assignment__name"
          to="/clients/$clientId/{-$tab}"
          params={{ clientId, tab: 'helpers' }}
          dir="auto"
        >
          {clientName}
        </Link>
      ) : (
        <HelperLink helperId={helperId} name={helperName} className="assignment__name" />
      )}
      <p className="s muted">
        {place}
        {sinceText(kept, today)}
      </p>
    </div>
  )
}

function What({ kept }: Pick<Props, 'kept'>) {
  const { kind, topic, purpose } = kept
  return (
    <div>
      <p>{purpose || `${assignmentKindNames[kind]}, ${helpTopicNames[topic]}`}</p>
      <p className="s muted">
        {purpose !== '' && kind !== 'begleitung' && `${assignmentKindNames[kind]}, `}
        {hoursText(kept)}
      </p>
    </div>
  )
}

function LastWord({ kept, today }: Pick<Props, 'kept' | 'today'>) {
  const { silentDays } = useHouse().settings.approvals
  const silence = silenceWords(kept, silentDays)
  const word = kept.mood === null ? null : moodWords(kept.mood)
  const shown = silence ?? word
  const since = lastWordText(kept, today)
  return (
    <div>
      {shown && (
        <p>
          <State tone={shown.tone} {...(shown.icon ? { icon: shown.icon } : {})}>
            {shown.text}
          </State>
        </p>
      )}
      <p className="s muted">{silence && word ? `zuletzt: ${word.text}, ${since}` : since}</p>
    </div>
  )
}

function NextCheck({ kept, today }: Pick<Props, 'kept' | 'today'>) {
  const next = nextCheckWords(kept, today)
  return (
    <div>
      {next && next.tone !== 'muted' ? (
        <State tone={next.tone}>{next.text}</State>
      ) : (
        <p>{next?.text ?? 'in Pause'}</p>
      )}
      <p className="s muted">{next?.tone === 'bad' ? 'fällig: nachfragen' : 'nachfragen'}</p>
    </div>
  )
}

type Asked = 'check-in' | 'edit' | 'agreement' | 'end'

/** Who with whom, what for, how it goes, when one asks next; and the one thing to do. */
export function AssignmentLine({ kept, today, on, readOnly = false }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const close = () => setAsked(null)
  const other = on === 'helper' ? kept.clientName : kept.helperName
  const menu: MenuEntry[] = [
    { id: 'edit', label: 'Bearbeiten', icon: 'edit', onAction: () => setAsked('edit') },
    {
      ...{ id: 'agreement', label: 'Vereinbarung drucken', icon: 'print' },
      onAction: () => setAsked('agreement'),
    },
    { id: 'end', label: 'Beenden', icon: 'check', onAction: () => setAsked('end') },
  ]
  return (
    <li className="assignment" aria-label={other}>
      <Whom {...{ kept, today, on }} />
      <What kept={kept} />
      <LastWord {...{ kept, today }} />
      <NextCheck {...{ kept, today }} />
      {!readOnly && (
        <div className="assignment__acts">
          <Button
            icon="phone"
            aria-label={`Rückmeldung eintragen: ${other}`}
            onClick={() => setAsked('check-in')}
          >
            Rückmeldung
          </Button>
          <MenuButton quiet label={`Mehr zur Begleitung: ${other}`} items={menu} />
        </div>
      )}
      {asked === 'check-in' && <CheckInDialog {...{ kept, today }} onClose={close} />}
      {asked === 'edit' && <EditAssignmentDialog {...{ kept, today }} onClose={close} />}
      {asked === 'agreement' && <AgreementDialog kept={kept} onClose={close} />}
      {asked === 'end' && <EndAssignmentDialog {...{ kept, today }} onClose={close} />}
    </li>
  )
}

/** What was, with the words of both sides. */
export function EndedLine({ kept, today, on, readOnly = false }: Props) {
  const act = useAct()
  const { id, version, helperName, clientName, helperWord, clientWord, endReason, endedOn } = kept
  const other = on === 'helper' ? clientName : helperName
  const words = [
    { name: helperName, word: helperWord },
    { name: clientName, word: clientWord },
  ].filter(({ word }) => word !== '')
  return (
    <li className="assignment assignment--ended" aria-label={other}>
      <Whom {...{ kept, today, on }} />
      <What kept={kept} />
      <div className="assignment__ending">
        <State tone="muted" icon="check">
          {endReason === null ? 'beendet' : endReasonNames[endReason]}
          {endedOn && ` am ${formatDay(endedOn)}`}
        </State>
        {words.map(({ name, word }) => (
          <p key={name} className="s">
            <span className="muted">{name}:</span> {word}
          </p>
        ))}
      </div>
      {!readOnly && (
        <div className="assignment__acts">
          <MenuButton
            quiet
            label={`Mehr zur Begleitung: ${other}`}
            items={[
              {
                ...{ id: 'resume', label: 'Wieder aufnehmen', icon: 'undo' },
                onAction: () =>
                  void act(() => api.volunteers.resumeAssignment({ id, version }), {
                    done: 'Die Begleitung läuft wieder.',
                  }),
              },
            ]}
          />
        </div>
      )}
    </li>
  )
}

import { useRef, useState } from 'react'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { verdict, verdictNames } from '../../shared/offers/finder.ts'
import type { Candidate, KeptRequest } from '../../shared/volunteers/assignment.ts'
import { api } from '../api.ts'
import { useAct } from '../clients/case/use-act.ts'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { VerdictMark } from '../offers/verdict-mark.tsx'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { useRead } from '../use-read.ts'
import { mayAskAnyway, notAskedYet } from './assignment-words.ts'
import { HelperLink } from './helper-link.tsx'

const SHOWN_REASONS = 5
const SHOWN_LINES: Readonly<Record<Candidate['verdict'], number>> = {
  passt: 10,
  vielleicht: 10,
  nicht: 5,
}

/** Of whoever can't, only why not; the rest comes with one click. */
function firstReasons({ verdict: says, reasons }: Pick<Candidate, 'verdict' | 'reasons'>) {
  const deciding = says === 'nicht' ? reasons.filter(one => one.verdict === 'nicht') : reasons
  return deciding.slice(0, SHOWN_REASONS)
}

function Reasons({ candidate }: { candidate: Candidate }) {
  const [all, setAll] = useState(false)
  const { reasons } = candidate
  const shown = all ? reasons : firstReasons(candidate)
  return (
    <>
      <ul className="candidate__reasons" aria-label="Gründe">
        {shown.map(({ code, verdict: says, text }) => (
          <li key={code + text}>
            <VerdictMark verdict={says} small />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {shown.length < reasons.length && (
        <LinkButton small onClick={() => setAll(true)}>
          Alle {reasons.length} Gründe
        </LinkButton>
      )}
    </>
  )
}

/** What no wish of the office can lift. */
function Shield() {
  return (
    <p className="candidate__shield bad">
      <Icon name="shield" size="s" />
      <span>Schutz geht vor: ohne diese Nachweise kein Einsatz, auch nicht als Ausnahme.</span>
    </p>
  )
}

/** "Friedberg (Hessen)": here it is obvious. */
const shortly = (place: string) => place.replace(/ \(.*\)$/, '')

type RowProps = { candidate: Candidate; best: boolean; onAsk: () => void }

function Row({ candidate, best, onAsk }: RowProps) {
  const { nameOf } = useHessen()
  const { helperId, name, municipality, distanceKm, blockedBySafeguarding } = candidate
  const place = municipality === null ? '' : shortly(nameOf(municipality))
  const km = distanceKm === null ? 0 : Math.round(distanceKm)
  const way = km === 0 ? '' : `${formatGermanNumber(km)} km`
  const isRefused = candidate.verdict === 'nicht'
  const asks = !isRefused || mayAskAnyway(candidate)
  return (
    <li className="candidate" aria-label={name}>
      <div className="candidate__who">
        <HelperLink helperId={helperId} name={name} className="candidate__name" />
        <p className="s muted">{[place, way].filter(Boolean).join(', ')}</p>
      </div>
      <div className="candidate__why">
        {blockedBySafeguarding && <Shield />}
        <Reasons candidate={candidate} />
      </div>
      <div className="candidate__act">
        {asks && (
          <Button
            variant={best ? 'primary' : isRefused ? 'tertiary' : 'secondary'}
            {...(best ? { icon: 'phone' as const } : {})}
            aria-label={`${isRefused ? 'Trotzdem anfragen' : 'Anfragen'}: ${name}`}
            onClick={onAsk}
          >
            {isRefused ? 'Trotzdem anfragen' : 'Anfragen'}
          </Button>
        )}
      </div>
    </li>
  )
}

const hints = {
  passt: 'zuerst, wer Sprache, Zeit und den kürzesten Weg hat',
  vielleicht: 'etwas ist nicht bekannt oder nur knapp',
  nicht: 'bleibt sichtbar, damit niemand doppelt sucht',
} as const
const nobody = {
  passt: 'Niemand passt ganz.',
  vielleicht: 'Niemand passt vielleicht.',
  nicht: 'Niemand wurde ausgeschlossen.',
} as const

type GroupProps = {
  which: Candidate['verdict']
  candidates: readonly Candidate[]
  first: Candidate | undefined
  onAsk: (candidate: Candidate) => void
}

function Group({ which, candidates, first, onAsk }: GroupProps) {
  const [all, setAll] = useState(false)
  const lines = candidates.filter(one => one.verdict === which)
  const shown = all ? lines : lines.slice(0, SHOWN_LINES[which])
  const id = `candidates-${which}`
  return (
    <section aria-labelledby={id}>
      <div className="candidates__head">
        <VerdictMark verdict={which} />
        <h3 className="h3" id={id}>
          {verdictNames[which]} <span className="candidates__count">{lines.length}</span>
        </h3>
        {lines.length > 0 && <span className="candidates__hint s muted">{hints[which]}</span>}
      </div>
      {lines.length === 0 && <p className="requests__none muted">{nobody[which]}</p>}
      <ol>
        {shown.map(candidate => (
          <Row
            key={candidate.helperId}
            candidate={candidate}
            best={candidate === first && which !== 'nicht'}
            onAsk={() => onAsk(candidate)}
          />
        ))}
      </ol>
      {shown.length < lines.length && (
        <p className="requests__more">
          <LinkButton small onClick={() => setAll(true)}>
            Alle {lines.length} zeigen
          </LinkButton>
        </p>
      )}
    </section>
  )
}

type Props = { request: KeptRequest; today: string }

/** The program proposes, with reasons; whom to ask the office decides. */
export function RequestCandidates({ request, today }: Props) {
  const act = useAct()
  const busy = useRef(false)
  const { data, error } = useRead('volunteers', 'listCandidates', { id: request.id })
  if (error) return <Alert kind="danger" title={sentence(error)} live />
  if (!data) return <div aria-busy="true" />
  const candidates = notAskedYet(data, request)
  const isWaiting = request.state === 'angefragt'

  async function ask({ helperId, name }: Candidate) {
    if (busy.current) return
    busy.current = true
    const { id, version } = request
    await act(() => api.volunteers.askCandidate({ id, version, helperId, on: today }), {
      done: `${name} angefragt.`,
    })
    busy.current = false
  }

  return (
    <section className="candidates" aria-label="Wer könnte es übernehmen?">
      {verdict.options.map(which => (
        <Group
          key={which}
          {...{ which, candidates }}
          first={isWaiting ? undefined : candidates[0]}
          onAsk={candidate => void ask(candidate)}
        />
      ))}
    </section>
  )
}

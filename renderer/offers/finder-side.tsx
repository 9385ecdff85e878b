import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ags } from '../../shared/clients/client.ts'
import { relativeDay } from '../../shared/lib/dates.ts'
import type { FinderAnswer, FinderQuestion, RuleNote } from '../../shared/offers/finder.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { State } from '../ui/state.tsx'
import { CountyMap } from './county-map.tsx'
import { useFinder } from './finder-context.ts'
import { citedFirst, mapDescription, ruleSpan } from './finder-words.ts'
import { RankNumber } from './verdict-mark.tsx'

function RuleLine({ note }: { note: RuleNote }) {
  const { today } = useFinder()
  const checked = `${relativeDay(note.checkedOn, today)} geprüft`
  return (
    <li className="rule-note">
      <p>{note.title}</p>
      <p className="s muted">{[ruleSpan(note), note.source].filter(Boolean).join(' · ')}</p>
      {note.age !== 'gilt' ? (
        <State tone="muted">nicht angewendet</State>
      ) : note.stale ? (
        <State tone="warn" icon="alert">
          {checked}
        </State>
      ) : (
        <State tone="ok" icon="check">
          {checked}
        </State>
      )}
    </li>
  )
}

const MOST_IN_FORCE = 5
const MOST_UNUSED = 2

/** In force and cited first; what ended or has yet to begin is said as not used. */
function Rules({ answer: { rules, findings } }: { answer: FinderAnswer }) {
  const [allShown, setAllShown] = useState(false)
  const sorted = citedFirst(rules, findings)
  const first = (all: readonly RuleNote[], most: number) => (allShown ? all : all.slice(0, most))
  const shown = [
    ...first(
      sorted.filter(({ age }) => age === 'gilt'),
      MOST_IN_FORCE,
    ),
    ...first(
      sorted.filter(({ age }) => age !== 'gilt'),
      MOST_UNUSED,
    ),
  ]
  return (
    <section aria-labelledby="finder-rules">
      <h2 className="h3" id="finder-rules">
        Regeln, die hier entscheiden
      </h2>
      {rules.length === 0 && (
        <p className="s muted">
          Dazu ist keine Regel hinterlegt. Es zählen nur die Angaben der Angebote.
        </p>
      )}
      <ul>
        {shown.map(note => (
          <RuleLine key={note.id} note={note} />
        ))}
      </ul>
      <p className="finder-rules__more">
        {shown.length < rules.length && (
          <LinkButton small onClick={() => setAllShown(true)}>
            Alle {rules.length} Regeln dazu
          </LinkButton>
        )}
        <Link className="link s" to="/offers/rules">
          Regeln ansehen
        </Link>
      </p>
    </section>
  )
}

type Props = { answer: FinderAnswer; question: FinderQuestion; placeName: (ags: string) => string }

/** Only looked at: where the offers are, and which rules had a say. */
export function FinderSide({ answer, question, placeName }: Props) {
  const { withinKm } = question
  const home = answer.facts.municipality
  const pins = answer.findings.flatMap((found, index) =>
    ags.safeParse(found.municipality).success
      ? [{ ags: found.municipality ?? '', number: index + 1, look: found.verdict }]
      : [],
  )
  const places = new Set(pins.map(pin => pin.ags)).size
  return (
    <aside className="finder-side" aria-label="Karte und Regeln">
      <section aria-labelledby="finder-map">
        <h2 className="h3" id="finder-map">
          Wo die Angebote sind
        </h2>
        <CountyMap
          title="Karte des Kreises"
          description={mapDescription(pins.length, places)}
          home={home}
          radiusKm={withinKm}
          pins={pins}
        />
        <ul className="finder-legend s">
          <li>
            <RankNumber rank={1} verdict="passt" /> passt
          </li>
          <li>
            <RankNumber rank={2} verdict="vielleicht" /> vielleicht
          </li>
          <li>
            <RankNumber rank={3} verdict="nicht" /> passt nicht
          </li>
        </ul>
        {home && withinKm && (
          <p className="s muted">
            Kreis: {withinKm} km Luftlinie um {placeName(home)}.
          </p>
        )}
      </section>
      <Rules answer={answer} />
    </aside>
  )
}

import { useNavigate } from '@tanstack/react-router'
import { useWatch } from 'react-hook-form'
import { blankSections, fullName } from '../../shared/clients/client.ts'
import type { ClientBrief } from '../../shared/clients/client-file.ts'
import type { HitReason } from '../../shared/clients/search-contract.ts'
import type { PartialDate } from '../../shared/lib/dates.ts'
import { Button } from '../ui/button.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { bornText, briefLine } from './brief-words.ts'
import { ownScriptOf } from './case/own-script.ts'
import { hitReasonNames } from './hit-reasons.ts'
import { splitName } from './intake-name.ts'
import { toForms } from './sections/section-forms.ts'
import { useHessen } from './sections/use-hessen.ts'
import { agreementText } from './similar-words.ts'
import { usePersonSearch } from './use-person-search.ts'
import { useSimilar } from './use-similar.ts'
import { useToday } from './use-today.ts'

type Known = { brief: ClientBrief; why: string }
const MOST_SHOWN = 8

/** Who sounds alike and was born alike stands before who only has the letters. */
function useKnown(name: string, birthDate: PartialDate | null) {
  const blank = toForms(blankSections).person
  const { matches } = useSimilar({ ...blank, ...splitName(name), birthDate })
  const { hits, asked } = usePersonSearch(name)
  const whyHit = (reason: HitReason) => hitReasonNames[reason]
  const known: Known[] = [
    ...matches.map(match => ({ brief: match, why: agreementText(match) })),
    ...hits
      .filter(hit => !matches.some(({ id }) => id === hit.id))
      .map(hit => ({ brief: hit, why: whyHit(hit.reason) })),
  ]
  return { known: known.slice(0, MOST_SHOWN), asked }
}

function KnownPerson({ brief, why }: Known) {
  const today = useToday()
  const { nameOf } = useHessen()
  const navigate = useNavigate()
  const name = fullName(brief) || brief.ownScript
  const script = fullName(brief) ? ownScriptOf(brief.ownScript, []) : undefined
  const line = [bornText(brief), briefLine(brief, { today, place: nameOf })]
  return (
    <li>
      <div className="grow">
        <p>
          <span className="med">{name}</span>{' '}
          {script && (
            <span className="native" lang={script.lang} dir={script.dir}>
              {script.text}
            </span>
          )}
        </p>
        <p className="s muted">{line.filter(Boolean).join(', ')}</p>
      </div>
      <span className="s muted intake-known__why">{why}</span>
      <Button
        aria-label={`Akte öffnen: ${name}`}
        onClick={() =>
          void navigate({
            to: '/clients/$clientId/{-$tab}',
            params: { clientId: brief.id, tab: undefined },
          })
        }
      >
        Akte öffnen
      </Button>
    </li>
  )
}

export function IntakeKnown() {
  const { name, birthDate } = useWatch() as { name: string; birthDate: PartialDate | null }
  const { known, asked } = useKnown(name, birthDate)
  const typed = name.trim()
  return (
    <>
      {known.length > 0 && (
        <section aria-label="Schon bekannt">
          <h3 className="h3">Schon bekannt?</h3>
          <ul className="known">
            {known.map(one => (
              <KnownPerson key={one.brief.id} {...one} />
            ))}
          </ul>
        </section>
      )}
      <p className="muted" role="status">
        {typed !== '' &&
          asked &&
          known.length === 0 &&
          'Niemand mit diesem oder einem ähnlichen Namen.'}
      </p>
      <div>
        <SubmitButton>
          {known.length > 0 ? 'Niemand davon, neu aufnehmen' : 'Neu aufnehmen'}
        </SubmitButton>
      </div>
    </>
  )
}

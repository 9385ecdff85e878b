import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { KeptHelper } from '../../shared/volunteers/helper.ts'
import { useToday } from '../clients/use-today.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useRead } from '../use-read.ts'
import {
  CapacitySection,
  LanguageSection,
  PersonSection,
  TaskSection,
  TimeSection,
  TopicSection,
  WishSection,
} from './helper-form-sections.tsx'
import { blankHelper, helperForm, helperFormValues } from './helper-form-values.ts'
import { MatchingSection } from './helper-matching-section.tsx'
import { helperName } from './helper-words.ts'
import { type HelperConflict, useHelperForm } from './use-helper-form.ts'
import '../offers/offer-form.css'
import '../clients/sections/sections.css'

function Conflict({ conflict, onReload }: { conflict: HelperConflict; onReload: () => void }) {
  const parts = conflict.parts.join('; ')
  return (
    <Alert
      kind="warning"
      title={parts ? `Anders gespeichert ist: ${parts}.` : 'Gespeichert ist dasselbe wie hier.'}
    >
      <p>Mit „Meine Fassung speichern“ gilt, was hier steht.</p>
      <div className="row wrap offer-form__choices">
        <Button icon="refresh" onClick={onReload}>
          Neu laden, meine Eingabe verwerfen
        </Button>
      </div>
    </Alert>
  )
}

type FormProps = {
  kept: KeptHelper | null
  today: string
  onReload: (theirs: KeptHelper) => void
}

function Cancel({ kept }: { kept: KeptHelper | null }) {
  const look = 'kern-btn kern-btn--tertiary button--tall'
  const label = <span className="kern-label">Abbrechen</span>
  if (!kept)
    return (
      <Link className={look} to="/volunteers">
        {label}
      </Link>
    )
  return (
    <Link
      className={look}
      to="/volunteers/person/$helperId/{-$tab}"
      params={{ helperId: kept.id, tab: undefined }}
    >
      {label}
    </Link>
  )
}

function HelperForm({ kept, today, onReload }: FormProps) {
  const { draft, conflict, save, insist } = useHelperForm(kept)
  const values = useRef(kept ? helperFormValues(kept) : blankHelper(today))
  return (
    <Form
      aria-label={kept ? 'Person ändern' : 'Person aufnehmen'}
      schema={helperForm}
      defaultValues={values.current}
      draft={draft}
      onSubmit={save}
    >
      {conflict && (
        <Conflict
          conflict={conflict}
          onReload={() => void draft.clear().then(() => onReload(conflict.theirs))}
        />
      )}
      <PersonSection />
      <TaskSection />
      <LanguageSection />
      <TopicSection />
      <TimeSection today={today} />
      <CapacitySection />
      <WishSection />
      <MatchingSection today={today} />
      <div className="bottom-bar offer-form__bar">
        <SubmitButton onClick={insist}>
          {conflict ? 'Meine Fassung speichern' : kept ? 'Speichern' : 'Person aufnehmen'}
        </SubmitButton>
        <Cancel kept={kept} />
        <span className="s muted offer-form__note">
          Der Entwurf bleibt gespeichert, bis Sie ihn verwerfen.
        </span>
      </div>
    </Form>
  )
}

function EditForm({ helperId, today }: { helperId: string; today: string }) {
  const { data, error } = useRead('volunteers', 'read', { id: helperId })
  // What is being edited stays as it was read; only "Neu laden" takes what stands there now.
  const [begun, setBegun] = useState<{ kept: KeptHelper; round: number } | null>(null)
  const round = begun?.round ?? 0
  if (error && !begun) return <Alert kind="danger" title={sentence(error)} live />
  if (!data) return <div aria-busy />
  if (!begun) {
    setBegun({ kept: data.helper, round })
    return null
  }
  return (
    <>
      <PageHead
        title={`${helperName(begun.kept)} ändern`}
        crumb={
          <Link className="quiet-link" to="/volunteers">
            Ehrenamt
          </Link>
        }
      />
      <HelperForm
        key={round}
        kept={begun.kept}
        today={today}
        onReload={theirs => setBegun({ kept: theirs, round: round + 1 })}
      />
    </>
  )
}

export function HelperFormScreen({ helperId }: { helperId: string | null }) {
  const today = useToday()
  return (
    <div className="page offer-form fields-free">
      {helperId === null ? (
        <>
          <PageHead
            title="Person aufnehmen"
            lead="Name und Aufgabe genügen für den Anfang, alles andere lässt sich nachtragen."
            crumb={
              <Link className="quiet-link" to="/volunteers">
                Ehrenamt
              </Link>
            }
          />
          <HelperForm kept={null} today={today} onReload={() => undefined} />
        </>
      ) : (
        <EditForm helperId={helperId} today={today} />
      )}
    </div>
  )
}

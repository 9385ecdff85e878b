import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { KeptOffer } from '../../shared/offers/offer.ts'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { useToday } from '../clients/use-today.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useRead } from '../use-read.ts'
import { blankOffer, formValues, offerForm } from './offer-form-values.ts'
import { BringSection, CheckSection, PlaceSection, PlacesSection } from './offer-form-where.tsx'
import {
  LanguageSection,
  OfferSection,
  OrganisationSection,
  PeopleSection,
} from './offer-form-who.tsx'
import { type OfferConflict, useOfferForm } from './use-offer-form.ts'
import './offer-form.css'

type FormProps = {
  kept: KeptOffer | null
  today: string
  onReload: (theirs: KeptOffer) => void
}

/** Rarely used parts are open where something stands in them. */
function filledParts(kept: KeptOffer | null) {
  if (!kept) return { contact: false, people: false, place: false }
  const { contactPerson, phone, email, admission, childcare, address, hint, way } = kept
  return {
    contact: Boolean(contactPerson || phone || email),
    people: admission.statuses.length > 0 || admission.note !== '' || childcare !== 'unbekannt',
    place: Boolean(address.street || address.town || hint || way.stop || way.line),
  }
}

function Conflict({ conflict, onReload }: { conflict: OfferConflict; onReload: () => void }) {
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

function OfferForm({ kept, today, onReload }: FormProps) {
  const { userName } = useHouse().session
  const hessen = useHessen()
  const { draft, conflict, save, insist, discard } = useOfferForm(kept)
  const filled = filledParts(kept)
  const values = useRef(kept ? formValues(kept, userName) : blankOffer(today, userName))
  return (
    <Form
      aria-label={kept ? 'Angebot ändern' : 'Angebot aufnehmen'}
      schema={offerForm}
      defaultValues={values.current}
      draft={draft}
      onSubmit={save}
    >
      {conflict && (
        <Conflict
          conflict={conflict}
          onReload={() => void discard().then(() => onReload(conflict.theirs))}
        />
      )}
      <OrganisationSection isFilled={filled.contact} />
      <OfferSection />
      <PeopleSection hessen={hessen} isFilled={filled.people} />
      <LanguageSection today={today} />
      <PlaceSection hessen={hessen} isFilled={filled.place} />
      <PlacesSection today={today} />
      <BringSection />
      <CheckSection today={today} />
      <div className="bottom-bar offer-form__bar">
        <SubmitButton onClick={insist}>
          {conflict ? 'Meine Fassung speichern' : 'Angebot speichern'}
        </SubmitButton>
        <Link className="kern-btn kern-btn--tertiary button--tall" to="/offers">
          <span className="kern-label">Abbrechen</span>
        </Link>
        <span className="s muted offer-form__note">
          Der Entwurf bleibt gespeichert, bis Sie ihn verwerfen.
        </span>
      </div>
    </Form>
  )
}

function EditForm({ offerId, today }: { offerId: string; today: string }) {
  const { data, error } = useRead('offers', 'read', { id: offerId })
  // What is being edited stays as it was read; only "Neu laden" takes what stands there now.
  const [begun, setBegun] = useState<{ kept: KeptOffer; round: number } | null>(null)
  const round = begun?.round ?? 0
  if (error && !begun) return <Alert kind="danger" title={sentence(error)} live />
  if (!data) return <div aria-busy />
  if (!begun) {
    setBegun({ kept: data.offer, round })
    return null
  }
  return (
    <OfferForm
      key={round}
      kept={begun.kept}
      today={today}
      onReload={theirs => setBegun({ kept: theirs, round: round + 1 })}
    />
  )
}

export function OfferFormScreen({ offerId }: { offerId: string | null }) {
  const today = useToday()
  return (
    <div className="page offer-form">
      <PageHead
        title={offerId === null ? 'Angebot aufnehmen' : 'Angebot ändern'}
        lead={
          offerId === null &&
          'Name, Stelle und Thema genügen für den Anfang. Was offen bleibt, fragt der Finder nach.'
        }
        crumb={
          <Link className="quiet-link" to="/offers">
            Angebote
          </Link>
        }
      />
      {offerId === null ? (
        <OfferForm kept={null} today={today} onReload={() => undefined} />
      ) : (
        <EditForm offerId={offerId} today={today} />
      )}
    </div>
  )
}

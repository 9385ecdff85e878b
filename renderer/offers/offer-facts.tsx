import type { ReactNode } from 'react'
import type { Experience, KeptOffer } from '../../shared/offers/offer.ts'
import { isStale } from '../../shared/offers/stale.ts'
import { topics } from '../../shared/offers/topics.ts'
import { languageName } from '../clients/language-name.ts'
import {
  addressText,
  admissionText,
  applyText,
  areaText,
  bringText,
  datesText,
  experienceText,
  placesNote,
  spokenNote,
  timesText,
  wayText,
} from './offer-words.ts'

type Props = {
  offer: KeptOffer
  experience: Experience
  today: string
  staleDays: number
  placeName: (ags: string) => string
}
type Line = { label: string; main: ReactNode; note?: ReactNode }

const MOST_NAMED = 6

function area(offer: KeptOffer, placeName: Props['placeName']): Line {
  const places = offer.area.slice(0, MOST_NAMED)
  const more = offer.area.length - places.length
  const text = `${areaText(places, placeName)}${more > 0 ? ` und ${more} weitere` : ''}`
  return {
    label: offer.standing === 'zustaendig' ? 'Zuständig für' : 'Hilft in',
    main: text,
    note: offer.legalBasis,
  }
}

const childcareTexts = { ja: 'mit Kinderbetreuung', nein: 'ohne Kinderbetreuung', unbekannt: '' }
const barrierTexts = { ja: 'stufenlos', nein: 'nicht stufenlos', unbekannt: '' }

function childcareText({ childcare, childcareFromMonths }: KeptOffer): string {
  const from = childcare === 'ja' && childcareFromMonths !== null
  return `${childcareTexts[childcare]}${from ? ` ab ${childcareFromMonths} Monaten` : ''}`
}

function spoken(offer: KeptOffer, today: string, staleDays: number): ReactNode {
  return offer.languages.map(language => (
    <span key={language.code} className="offer-facts__item">
      {languageName(language.code)}
      <span className="s muted">
        {spokenNote(language, isStale(language.checkedOn, today, staleDays))}
      </span>
    </span>
  ))
}

const joined = (parts: readonly string[], between = ', ') => parts.filter(Boolean).join(between)

function lines({ offer, experience, today, staleDays, placeName }: Props): Line[] {
  const who = admissionText(offer.admission)
  const so = experienceText(experience)
  const times = [...timesText(offer.times), offer.timesNote].filter(Boolean)
  const all: Line[] = [
    { label: 'Thema', main: topics[offer.topic].name, note: offer.about },
    area(offer, placeName),
    { label: 'Wer', main: who.main, note: joined([who.note, childcareText(offer)]) },
    { label: 'Sprachen', main: spoken(offer, today, staleDays) },
    { label: 'Zeiten', main: times.join('; '), note: datesText(offer) },
    { label: 'Plätze', main: placesNote(offer) },
    { label: 'Mitbringen', main: bringText(offer) },
    { label: 'Kosten', main: offer.cost },
    {
      label: 'Ort',
      main: joined([addressText(offer), offer.hint]),
      note: barrierTexts[offer.barrierFree],
    },
    { label: 'Weg', main: wayText(offer) },
    { label: 'Anmelden', main: applyText(offer), note: offer.applyNote },
    { label: 'Kontakt', main: offer.contactPerson },
    { label: 'Erfahrung', main: so.main, note: so.note },
  ]
  const isKnown = ({ main }: Line) => (Array.isArray(main) ? main.length > 0 : main !== '')
  return all.filter(line => isKnown(line) || Boolean(line.note))
}

/** Everything that is known, and nothing that is not. */
export function OfferFacts(props: Props) {
  return (
    <dl className="offer-facts">
      {lines(props).map(({ label, main, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {main}
            {note && <span className="s muted offer-facts__note">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

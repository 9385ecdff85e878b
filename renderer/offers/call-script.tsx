import type { KeptOffer } from '../../shared/offers/offer.ts'
import { languageName } from '../clients/language-name.ts'
import { capacityState, placesNote, timesText } from './offer-words.ts'

const joined = (parts: readonly string[]) => parts.filter(Boolean).join('; ')
const unknown = 'nichts eingetragen'

/** What to ask, and what stands here so far: five minutes on the phone. */
function callScript(offer: KeptOffer): { question: string; known: string }[] {
  const times = joined([...timesText(offer.times), offer.timesNote])
  const places = joined([capacityState(offer).text, placesNote(offer)])
  const languages = offer.languages
    .map(({ code, via }) => `${languageName(code)}${via ? ` (${via})` : ''}`)
    .join(', ')
  return [
    { question: 'Stimmen die Zeiten noch?', known: times },
    { question: 'Gibt es freie Plätze?', known: places },
    { question: 'Wer spricht welche Sprache?', known: languages },
    { question: 'Wer ist Ansprechperson?', known: offer.contactPerson },
  ].map(({ question, known }) => ({ question, known: known || unknown }))
}

export function CallScript({ offer }: { offer: KeptOffer }) {
  return (
    <section className="call-script" aria-label="Was fragen?">
      <h3 className="h3">Was fragen?</h3>
      <ol>
        {callScript(offer).map(({ question, known }) => (
          <li key={question}>
            <span className="med">{question}</span>
            <span className="s muted">{known}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

import type { ReactNode } from 'react'
import type { LetterSheet } from '../../shared/referrals/sheets.ts'
import { SmallSign } from './pictograms.tsx'
import { CodeInBoxes } from './sheet-head.tsx'

type Card = NonNullable<LetterSheet['card']>

/** The lower half of the page. It carries no name: whoever finds it learns a code. */
export function ReturnCard({ card, date }: { card: Card; date: string }) {
  return (
    <section className="p-card" aria-label="Rücklauf-Karte">
      <div className="p-card__half">
        <p className="p-card__cut">
          <SmallSign of="schere" />
          Hier abtrennen
        </p>
        <div className="p-card__fold" aria-hidden="true" />
        <div className="p-card__head">
          <div>
            <h2>Rücklauf-Karte</h2>
            <p>
              Bitte eine Antwort ankreuzen und zurücksenden bis <b>{card.answerBy}</b>.
              <br />
              Die Karte trägt keinen Namen; der Code genügt uns.
            </p>
          </div>
          <div>
            <CodeInBoxes code={card.code} />
            <p className="p-small p-muted">Bei Rückfragen bitte diesen Code nennen.</p>
          </div>
        </div>
        <div className="p-card__answers">
          <div>
            <Accepted />
          </div>
          <div>
            <Refused />
          </div>
        </div>
        <Back card={card} />
        <Ways card={card} date={date} />
      </div>
    </section>
  )
}

/** An answer with its box. */
function Answer({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="p-card__answer">
      <i className="p-box" />
      <div>
        <h3>{title}</h3>
        {children}
      </div>
    </div>
  )
}

function Fill({ label }: { label: string }) {
  return (
    <span className="p-fill">
      {label}
      <i />
    </span>
  )
}

function Accepted() {
  return (
    <>
      <Answer title="Angenommen">
        <p className="p-card__line">
          <Fill label="Erster Termin am" />
          <Fill label="um" />
          Uhr
        </p>
        <p className="p-card__line">
          <Fill label="Ansprechperson" />
        </p>
      </Answer>
      <Answer title="Warteliste">
        <p className="p-card__line">
          <Fill label="Platz voraussichtlich ab" />
        </p>
      </Answer>
    </>
  )
}

const Small = () => <i className="p-box p-box--small" />

function Refused() {
  return (
    <>
      <Answer title="Nicht möglich, weil">
        <ul>
          <li>
            <Small />
            kein Platz frei
          </li>
          <li>
            <Small />
            wir nicht zuständig sind. Zuständig ist:
          </li>
          <li className="p-card__more">
            <Fill label="" />
          </li>
          <li>
            <Small />
            <Fill label="eine Voraussetzung fehlt:" />
          </li>
          <li>
            <Small />
            <Fill label="anderer Grund:" />
          </li>
        </ul>
      </Answer>
      <Answer title="Person nicht erreicht">
        <p className="p-muted">nach drei Versuchen</p>
      </Answer>
    </>
  )
}

/** Where the window of an envelope is, once the card is folded at the mark. */
function Back({ card: { returnTo } }: { card: Card }) {
  return (
    <>
      <div className="p-card__back">
        <p className="p-small p-muted">
          Zurück an (passt in Fensterumschlag DIN lang,
          <br />
          an der Marke links nach hinten falten)
        </p>
        <address>
          {returnTo.map(line => (
            <span key={line} className="p-line">
              {line}
            </span>
          ))}
        </address>
      </div>
      <p className="p-card__seal">
        <Fill label="Datum" />
        <Fill label="Stempel, Kürzel" />
      </p>
    </>
  )
}

function Ways({ card: { code, phone, fax }, date }: { card: Card; date: string }) {
  return (
    <p className="p-card__ways">
      <span>
        {phone !== '' && (
          <>
            Schneller: Telefon <b>{phone}</b>
            {fax !== '' && (
              <>
                {' '}
                oder Fax <b>{fax}</b>
              </>
            )}
            , nur Code und Antwort nennen.
          </>
        )}
      </span>
      <span>
        {code} · {date}
      </span>
    </p>
  )
}

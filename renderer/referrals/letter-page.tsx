import type { LetterSheet } from '../../shared/referrals/sheets.ts'
import { ReturnCard } from './return-card.tsx'
import { SheetHead } from './sheet-head.tsx'
import './letter-page.css'

/** A letter after DIN 5008 (form A); below it the card that comes back. */
export function LetterPage({ sheet }: { sheet: LetterSheet }) {
  const { before, after, subject, card } = sheet
  return (
    <article className="p-page p-letter" lang="de">
      <div className={card ? 'p-letter__sheet' : 'p-letter__sheet p-letter__sheet--whole'}>
        <SheetHead office={sheet.office} />
        <div className="p-letter__fold" style={{ top: '87mm' }} aria-hidden="true" />
        {!card && <div className="p-letter__fold" style={{ top: '192mm' }} aria-hidden="true" />}
        <div className="p-letter__top">
          <AddressField sheet={sheet} />
          <InfoBlock sheet={sheet} />
        </div>
        <h1>{subject}</h1>
        <Paragraphs of={before} />
        <Facts facts={sheet.facts} />
        <Paragraphs of={after} />
        <Signing sheet={sheet} />
      </div>
      {card && <ReturnCard card={card} date={sheet.date} />}
    </article>
  )
}

function AddressField({ sheet: { office, recipient } }: { sheet: LetterSheet }) {
  const sender = [office.name, office.unit || office.programName, office.street, office.place]
  return (
    <address className="p-letter__address">
      <span className="p-letter__sender">{sender.filter(Boolean).join(' · ')}</span>
      {recipient.map(line => (
        <span key={line} className="p-line">
          {line}
        </span>
      ))}
    </address>
  )
}

function InfoBlock({ sheet: { date, sign, card } }: { sheet: LetterSheet }) {
  const lines = [
    ['Datum', date],
    ['Zeichen', card?.code ?? ''],
    ['Von', sign.name],
    ['Telefon', sign.phone],
    ['E-Mail', sign.email],
  ].filter(([, value]) => value !== '')
  return (
    <table className="p-letter__info">
      <tbody>
        {lines.map(([label, value]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Paragraphs({ of }: { of: readonly string[] }) {
  return of.map((text, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paper is drawn once
    <p key={index} className="p-letter__words">
      {text.split('**').map((part, place) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: paper is drawn once
        place % 2 === 1 ? <b key={place}>{part}</b> : part,
      )}
    </p>
  ))
}

/** Two columns, read down the left one first. */
function Facts({ facts }: Pick<LetterSheet, 'facts'>) {
  if (facts.length === 0) return null
  const half = Math.ceil(facts.length / 2)
  return (
    <table className="p-letter__facts">
      <tbody>
        {facts.slice(0, half).map((left, row) => (
          <tr key={left.label}>
            <FactCells fact={left} />
            <FactCells fact={facts[half + row]} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function FactCells({ fact }: { fact: LetterSheet['facts'][number] | undefined }) {
  if (!fact) return <td colSpan={2} />
  return (
    <>
      <th scope="row">{fact.label}</th>
      <td dir="auto">{fact.value}</td>
    </>
  )
}

function Signing({ sheet: { sign, releaseNote } }: { sheet: LetterSheet }) {
  return (
    <div className="p-letter__sign">
      <div>
        <div className="p-letter__pen" />
        <p className="p-small p-muted">{[sign.name, sign.role].filter(Boolean).join(', ')}</p>
      </div>
      <p className="p-small p-muted">{releaseNote}</p>
    </div>
  )
}

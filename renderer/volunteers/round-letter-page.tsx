import type { RoundLetterSheet } from '../../shared/volunteers/network.ts'
import './round-letter-page.css'

/** The same letter to each, on a page of her own, after DIN 5008 (form A). */
export function RoundLetterPage({ sheet }: { sheet: RoundLetterSheet }) {
  return sheet.letters.map((letter, number) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paper is drawn once
    <article key={number} className="p-page p-round" lang="de">
      <header>
        <b>{sheet.officeName}</b>
        <Lines of={sheet.sender} />
      </header>
      <div className="p-round__fold" style={{ top: '87mm' }} aria-hidden="true" />
      <div className="p-round__fold" style={{ top: '192mm' }} aria-hidden="true" />
      <address>
        <Lines of={letter.address} />
      </address>
      <p className="p-round__date">{sheet.date}</p>
      <h1>{letter.subject}</h1>
      {letter.paragraphs.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paper is drawn once
        <p key={index} className="p-round__words" dir="auto">
          {text}
        </p>
      ))}
    </article>
  ))
}

function Lines({ of }: { of: readonly string[] }) {
  return of.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paper is drawn once
    <span key={index} className="p-line" dir="auto">
      {line}
    </span>
  ))
}

import type { Pair, SlipSheet } from '../../shared/referrals/sheets.ts'
import { Own } from './own.tsx'
import { CodeInBoxes, SheetHead, UnreadNote } from './sheet-head.tsx'
import './slip-page.css'

/** To be shown at a counter: large, in both languages, and without a word about who holds it. */
export function SlipPage({ sheet }: { sheet: SlipSheet }) {
  const { offer, recipient, code } = sheet
  const both = (of: Pair, as: 'h1' | 'p') => {
    const German = as
    return (
      <div className="p-slip__both">
        <German>{of.de}</German>
        <Own as={as} text={of.own} sheet={sheet} />
      </div>
    )
  }
  return (
    <article className="p-page p-slip p-fit" lang="de">
      <SheetHead office={sheet.office}>{sheet.date}</SheetHead>
      {both(sheet.title, 'h1')}
      {both(sheet.intro, 'p')}
      <div className="p-slip__offer">
        <h2>{offer}</h2>
        <address>
          {recipient.map(line => (
            <span key={line} className="p-line">
              {line}
            </span>
          ))}
        </address>
      </div>
      {both(sheet.ask, 'p')}
      {code !== null && (
        <div className="p-slip__code">
          {both(sheet.codeLabel, 'p')}
          <CodeInBoxes code={code} />
        </div>
      )}
      <footer className="p-slip__foot">
        {both(sheet.call, 'p')}
        {both(sheet.noData, 'p')}
        <UnreadNote reviewed={sheet.reviewed} />
      </footer>
    </article>
  )
}

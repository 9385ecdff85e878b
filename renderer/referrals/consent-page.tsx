import type { ReactNode } from 'react'
import type { ConsentSheet, Pair } from '../../shared/referrals/sheets.ts'
import { Both, Own } from './own.tsx'
import { Pictogram } from './pictograms.tsx'
import { SheetHead, UnreadNote } from './sheet-head.tsx'
import './consent-page.css'

type Props = { sheet: ConsentSheet }

/** German and the client's language in step: the same phrase in the same row, the box between them. */
export function ConsentPage({ sheet }: Props) {
  const { sections, code, date } = sheet
  return (
    <article className="p-page p-consent p-fit" lang="de">
      <SheetHead office={sheet.office}>
        <b>{sheet.clientName}</b>
        {sheet.birthDate !== '' && `, geboren ${sheet.birthDate}`}
        <br />
        Vorgang <b>{code}</b>, {date}
      </SheetHead>
      <Row sheet={sheet} of={sheet.title} as="h1" under={sheet.subtitle}>
        <Pictogram of="weitergeben" />
      </Row>
      {sections.map(section => (
        <section key={section.pictogram} className="p-consent__section">
          <Row sheet={sheet} of={section.title} as="h2" under={section.text}>
            <Pictogram of={section.pictogram} />
          </Row>
          <Boxes sheet={sheet} boxes={section.boxes} never={section.never} />
        </section>
      ))}
      <div className="p-consent__answer">
        <BoxRow sheet={sheet} of={sheet.yes} strong />
        <BoxRow sheet={sheet} of={sheet.no} strong />
      </div>
      <Signatures sheet={sheet} />
      <footer className="p-consent__foot">
        <div>
          <p>{sheet.legal}</p>
          <UnreadNote reviewed={sheet.reviewed} />
        </div>
        <p className="p-consent__copy">
          <Both of={sheet.labels.copy} sheet={sheet} />
        </p>
      </footer>
    </article>
  )
}

type RowProps = Props & { of: Pair; as: 'h1' | 'h2'; under: Pair; children: ReactNode }

function Row({ sheet, of, as: Title, under, children }: RowProps) {
  return (
    <div className="p-consent__row">
      <div>
        <Title>{of.de}</Title>
        <p>{under.de}</p>
      </div>
      <div className="p-consent__middle">{children}</div>
      <div>
        <Own as={Title} text={of.own} sheet={sheet} />
        <Own as="p" text={under.own} sheet={sheet} />
      </div>
    </div>
  )
}

function Boxes({ sheet, boxes, never }: Props & { boxes: readonly Pair[]; never: Pair | null }) {
  if (boxes.length === 0 && !never) return null
  return (
    <div className="p-consent__boxes">
      {boxes.map(box => (
        <BoxRow key={box.de} sheet={sheet} of={box} />
      ))}
      {never && (
        <BoxRow sheet={sheet} of={never} strong>
          <Pictogram of="nichts" />
        </BoxRow>
      )}
    </div>
  )
}

type BoxRowProps = Props & { of: Pair; strong?: boolean; children?: ReactNode }

/** Printed empty: a box that is ticked beforehand is no consent. */
function BoxRow({ sheet, of, strong = false, children }: BoxRowProps) {
  const weight = strong ? 'p-strong' : ''
  return (
    <div className="p-consent__row p-consent__box">
      <p className={weight}>{of.de}</p>
      <div className="p-consent__middle">{children ?? <i className="p-box" />}</div>
      <Own as="p" className={weight} text={of.own} sheet={sheet} />
    </div>
  )
}

function Signatures({ sheet }: Props) {
  const { labels, place, interpreter, adviser } = sheet
  return (
    <div className="p-consent__sign">
      <Signature sheet={sheet} of={labels.placeDate} written={place === '' ? '' : `${place},`} />
      <Signature sheet={sheet} of={labels.signature} wide name={sheet.clientName} />
      <Signature sheet={sheet} of={labels.explainedBy} written={interpreter || adviser} />
      <Signature sheet={sheet} of={labels.interpreterSignature} />
      <Signature sheet={sheet} of={labels.adviser} name={adviser} />
    </div>
  )
}

type SignatureProps = Props & { of: Pair; written?: string; name?: string; wide?: boolean }

function Signature({ sheet, of, written = '', name = '', wide = false }: SignatureProps) {
  return (
    <div className={wide ? 'p-consent__field p-consent__field--wide' : 'p-consent__field'}>
      <div className="p-consent__pen">{written}</div>
      <p>
        <span>{name === '' ? of.de : `${of.de}: ${name}`}</span>
        <Own text={of.own} sheet={sheet} />
      </p>
    </div>
  )
}

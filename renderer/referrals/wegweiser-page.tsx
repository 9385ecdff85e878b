import type { WegweiserSheet } from '../../shared/referrals/sheets.ts'
import { Own } from './own.tsx'
import { SheetHead, UnreadNote } from './sheet-head.tsx'
import { WegweiserPlace } from './wegweiser-place.tsx'
import './wegweiser-page.css'

type Props = { sheet: WegweiserSheet }

/** Where to go, what to bring, what comes next: in German and in the words of whoever takes it along. */
export function WegweiserPage({ sheet }: Props) {
  return (
    <article className="p-page p-wegweiser p-fit" lang="de">
      <SheetHead office={sheet.office}>
        <b>{sheet.forWhom ? `${sheet.forWhom.de}, ` : ''}</b>
        {sheet.date}
        {sheet.forWhom && <Own text={sheet.forWhom.own} sheet={sheet} className="p-line" />}
      </SheetHead>
      <div className="p-wegweiser__title">
        <h1>{sheet.title.de}</h1>
        <Own as="h1" text={sheet.title.own} sheet={sheet} />
      </div>
      {sheet.places.map((place, index) => (
        <WegweiserPlace
          // biome-ignore lint/suspicious/noArrayIndexKey: paper is drawn once
          key={index}
          place={place}
          number={index + 1}
          sheet={sheet}
        />
      ))}
      {sheet.steps.length > 0 && <Steps sheet={sheet} />}
      <Foot sheet={sheet} />
      <UnreadNote reviewed={sheet.reviewed} />
    </article>
  )
}

function Steps({ sheet }: Props) {
  return (
    <section className="p-wegweiser__steps">
      <div className="p-wegweiser__title p-wegweiser__title--small">
        <h2>{sheet.stepsTitle.de}</h2>
        <Own as="h2" text={sheet.stepsTitle.own} sheet={sheet} />
      </div>
      <ol>
        {sheet.steps.map(({ when, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paper is drawn once
          <li key={index}>
            <i className="p-box" />
            <p>
              {when && <b>{when.de}: </b>}
              {text.de}
            </p>
            <p lang={sheet.language} dir={sheet.direction}>
              {when && text.own !== '' && (
                <>
                  <Own as="b" text={when.own} sheet={sheet} />
                  {': '}
                </>
              )}
              <Own text={text.own} sheet={sheet} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Foot({ sheet }: Props) {
  const { questions, contact, hours, nothing, language, direction } = sheet
  return (
    <footer className="p-wegweiser__foot">
      <div>
        <p>
          {questions.de} {contact.name}
        </p>
        <p className="p-wegweiser__phone">{contact.phone}</p>
        {hours && <p>{hours.de}</p>}
        <p className="p-wegweiser__nothing p-muted">{nothing.de}</p>
      </div>
      <div lang={language} dir={direction}>
        <p>
          <Own text={questions.own} sheet={sheet} /> <bdi lang="de">{contact.name}</bdi>
        </p>
        <p className="p-wegweiser__phone">
          <bdi dir="ltr">{contact.phone}</bdi>
        </p>
        {hours && <Own as="p" text={hours.own} sheet={sheet} />}
        <Own as="p" className="p-wegweiser__nothing p-muted" text={nothing.own} sheet={sheet} />
      </div>
    </footer>
  )
}

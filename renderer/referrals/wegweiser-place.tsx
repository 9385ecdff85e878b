import type { ReactNode } from 'react'
import type { Pair, WegweiserSheet } from '../../shared/referrals/sheets.ts'
import { Both, Own } from './own.tsx'
import { SmallSign } from './pictograms.tsx'

type Place = WegweiserSheet['places'][number]
type Props = { place: Place; number: number; sheet: WegweiserSheet }
type Sign = 'ort' | 'bus' | 'uhr' | 'fuss' | 'telefon'

/** The same phrase in both languages stands in one row, and what is written at the door between them. */
export function WegweiserPlace({ place, number, sheet }: Props) {
  const address = [...place.address, place.hint].filter(Boolean).join(', ')
  const ways = [place.way, place.walk].filter(way => way !== null)
  return (
    <section className={place.bring.length > 0 ? 'p-place' : 'p-place p-place--wide'}>
      <p className="p-place__number">{number}</p>
      <div className="p-place__about">
        <div className="p-place__row">
          <h2>{place.title.de}</h2>
          <Own as="h2" text={place.title.own} sheet={sheet} />
        </div>
        <p className="p-place__name">{place.name}</p>
        <div className="p-place__door">
          {address !== '' && <Fact sign="ort">{address}</Fact>}
          {place.phone !== '' && <Fact sign="telefon">{place.phone}</Fact>}
        </div>
        {place.times.length > 0 && (
          <InBoth sign="uhr" pairs={place.times} sheet={sheet} by="," strong />
        )}
        {ways.length > 0 && (
          <InBoth sign={place.way ? 'bus' : 'fuss'} pairs={ways} sheet={sheet} by=" ·" />
        )}
        {place.notes.length > 0 && <InBoth pairs={place.notes} sheet={sheet} by=" ·" />}
      </div>
      {place.bring.length > 0 && <Bring bring={place.bring} sheet={sheet} />}
    </section>
  )
}

function Fact({ sign, children }: { sign: Sign; children: ReactNode }) {
  return (
    <div className="p-place__fact">
      <SmallSign of={sign} />
      <p>{children}</p>
    </div>
  )
}

type InBothProps = {
  sign?: Sign
  pairs: readonly Pair[]
  sheet: WegweiserSheet
  by: string
  strong?: boolean
}

/** What one language leaves unsaid is not said in its column. */
function InBoth({ sign, pairs, sheet, by, strong = false }: InBothProps) {
  const own = pairs.map(pair => pair.own).filter(Boolean)
  const words = pairs.map(({ de }, index) => (
    <span key={de}>{index < pairs.length - 1 ? `${de}${by} ` : de}</span>
  ))
  return (
    <div className="p-place__row">
      {sign ? (
        <Fact sign={sign}>
          <span className={strong ? 'p-strong' : ''}>{words}</span>
        </Fact>
      ) : (
        <p className="p-place__notes">{words}</p>
      )}
      <p lang={sheet.language} dir={sheet.direction} className={sign ? '' : 'p-place__notes'}>
        {own.map((text, index) => (
          <span key={text}>
            <Own text={text} sheet={sheet} className={strong ? 'p-strong' : ''} />
            {index < own.length - 1 && `${by} `}
          </span>
        ))}
      </p>
    </div>
  )
}

function Bring({ bring, sheet }: { bring: readonly Pair[]; sheet: WegweiserSheet }) {
  return (
    <div className="p-place__bring">
      <h3>
        <span>{sheet.bringTitle.de}</span>
        <Own text={sheet.bringTitle.own} sheet={sheet} className="p-strong" />
      </h3>
      <ul>
        {bring.map(item => (
          <li key={item.de}>
            <i className="p-box p-box--small" />
            <p>
              <Both of={item} sheet={sheet} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}

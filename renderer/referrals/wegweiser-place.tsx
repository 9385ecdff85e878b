import type { ReactNode } from 'react'
import type { Pair, WegweiserSheet } from '../../shared/referrals/sheets.ts'
import { Both, Own } from './own.tsx'
import { SmallSign } from './pictograms.tsx'

type Place = WegweiserSheet['places'][number]
type Props = { place: Place; number: number; sheet: WegweiserSheet }

export function WegweiserPlace({ place, number, sheet }: Props) {
  return (
    <section className="p-place">
      <p className="p-place__number">{number}</p>
      <div className="p-place__titles">
        <div>
          <h2>{place.title.de}</h2>
          <p className="p-place__name">{place.name}</p>
        </div>
        <Own as="h2" text={place.title.own} sheet={sheet} />
      </div>
      <div className="p-place__facts">
        <div>
          <Fact sign="ort">
            <span className="p-line">{place.address.join(', ')}</span>
            {place.hint !== '' && <span className="p-line">{place.hint}</span>}
          </Fact>
          <Ways place={place} sheet={sheet} />
        </div>
        <div>
          {place.times.length > 0 && (
            <Fact sign="uhr">
              {place.times.map(time => (
                <Both key={time.de} of={time} sheet={sheet} strong />
              ))}
            </Fact>
          )}
          {place.phone !== '' && <Fact sign="telefon">{place.phone}</Fact>}
        </div>
      </div>
      <Notes notes={place.notes} sheet={sheet} />
      {place.bring.length > 0 && <Bring bring={place.bring} sheet={sheet} />}
    </section>
  )
}

function Fact({
  sign,
  children,
}: {
  sign: 'ort' | 'bus' | 'uhr' | 'fuss' | 'telefon'
  children: ReactNode
}) {
  return (
    <div className="p-place__fact">
      <SmallSign of={sign} />
      <p>{children}</p>
    </div>
  )
}

function Ways({ place: { way, walk }, sheet }: Omit<Props, 'number'>) {
  return (
    <>
      {way && (
        <Fact sign="bus">
          <Both of={way} sheet={sheet} />
        </Fact>
      )}
      {walk && (
        <Fact sign="fuss">
          <Both of={walk} sheet={sheet} />
        </Fact>
      )}
    </>
  )
}

function Notes({ notes, sheet }: { notes: readonly Pair[]; sheet: WegweiserSheet }) {
  if (notes.length === 0) return null
  const said = notes.map(({ own }) => own).filter(Boolean)
  return (
    <div className="p-place__notes">
      <ul>
        {notes.map(({ de }) => (
          <li key={de}>{de}</li>
        ))}
      </ul>
      <ul lang={sheet.language} dir={sheet.direction}>
        {said.map(own => (
          <li key={own}>
            <Own text={own} sheet={sheet} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Bring({ bring, sheet }: { bring: readonly Pair[]; sheet: WegweiserSheet }) {
  return (
    <div className="p-place__bring">
      <h3>
        <Both of={sheet.bringTitle} sheet={sheet} strong />
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

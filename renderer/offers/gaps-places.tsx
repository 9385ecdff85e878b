import { useState } from 'react'
import { referralFields } from '../../shared/clients/options.ts'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { GapRow } from '../../shared/offers/finder-contract.ts'
import { Icon } from '../ui/icon.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { CountyMap } from './county-map.tsx'
import {
  byPlace,
  firstShown,
  type GapChoice,
  type GapCount,
  gapCounts,
  mapScale,
  stepIn,
} from './gaps-sums.ts'
import { classText, gapHeads, mapDescription } from './gaps-words.ts'
import './gaps-places.css'

type Props = {
  rows: readonly GapRow[]
  choice: GapChoice
  placeName: (ags: string | null) => string
  onChoose: (ags: string | null) => void
}

const FIRST = 10

function CountChoice({ count, onChange }: { count: GapCount; onChange: (next: GapCount) => void }) {
  return (
    <label className="gaps-count">
      <span className="s muted">Karte und Tabelle zeigen</span>
      <span className="field__select">
        <select
          className="kern-form-input__select"
          value={count}
          onChange={event => onChange(gapCounts.find(one => one === event.target.value) ?? count)}
        >
          {gapCounts.map(one => (
            <option key={one} value={one}>
              {gapHeads[one].about}
            </option>
          ))}
        </select>
        <Icon name="down" size="s" />
      </span>
    </label>
  )
}

/** Where it is missing: the map and its table, municipality by municipality. */
export function GapsPlaces({ rows, choice, placeName, onChoose }: Props) {
  const [count, setCount] = useState<GapCount>(() => firstShown(rows))
  const [all, setAll] = useState(false)
  const places = byPlace(rows, choice, count, placeName)
  const onMap = places.flatMap(({ municipality, sums }) =>
    municipality !== null && sums[count] > 0 ? [{ ags: municipality, value: sums[count] }] : [],
  )
  const scale = mapScale(Math.max(0, ...onMap.map(({ value }) => value)))
  const steps = onMap.flatMap(({ ags, value }) => {
    const step = stepIn(scale, value)
    return step === null ? [] : [[ags, step] as const]
  })
  const shown = all ? places : places.slice(0, FIRST)
  const about = gapHeads[count].about
  const where = choice.field ? referralFields[choice.field].name : 'alle Bereiche'
  return (
    <section className="gaps-places" aria-labelledby="gaps-places">
      <div className="gaps-places__head">
        <h2 className="h2" id="gaps-places">
          Nach Gemeinden <span className="gaps__where">{where}</span>
        </h2>
        <CountChoice count={count} onChange={setCount} />
      </div>
      <div className="gaps-places__map">
        <ul className="gaps-scale" aria-label="Farben der Karte">
          <li>
            <span className="gaps-scale__box" /> 0
          </li>
          {scale.map(one => (
            <li key={one.step}>
              <span className="gaps-scale__box" data-step={one.step} /> {classText(one)}
            </li>
          ))}
        </ul>
        <CountyMap
          title={about}
          description={mapDescription(onMap.length, placeName(onMap[0]?.ags ?? null), count)}
          width={384}
          steps={new Map(steps)}
          labels={new Map(onMap.map(({ ags, value }) => [ags, formatGermanNumber(value)]))}
        />
      </div>
      <div>
        <table className="gaps-table gaps-table--places">
          <thead>
            <tr>
              <th scope="col">Gemeinde</th>
              {count !== 'openNeeds' && (
                <th scope="col" className="num">
                  {gapHeads[count].head}
                </th>
              )}
              <th scope="col" className="num">
                offen
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ municipality, sums }) => (
              <tr
                key={municipality}
                className={choice.municipality === municipality ? 'is-chosen' : undefined}
              >
                <th scope="row">
                  <button
                    type="button"
                    className="gaps-choose"
                    aria-pressed={choice.municipality === municipality}
                    onClick={() => onChoose(municipality)}
                  >
                    {placeName(municipality)}
                  </button>
                </th>
                {count !== 'openNeeds' && (
                  <td className={sums[count] === 0 ? 'num muted' : 'num gaps-table__strong'}>
                    {formatGermanNumber(sums[count])}
                  </td>
                )}
                <td className="num">{formatGermanNumber(sums.openNeeds)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {places.length > FIRST && (
          <LinkButton small onClick={() => setAll(!all)}>
            {all ? 'Weniger zeigen' : `${places.length - FIRST} weitere zeigen`}
          </LinkButton>
        )}
      </div>
    </section>
  )
}

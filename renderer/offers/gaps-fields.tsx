import { type ReferralField, referralFields } from '../../shared/clients/options.ts'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { GapsBar } from './gaps-bar.tsx'
import { type FieldSums, type GapCount, type GapSums, gapCounts, partsOf } from './gaps-sums.ts'
import { gapHeads, sumsText } from './gaps-words.ts'

type Props = {
  fields: readonly FieldSums[]
  total: GapSums
  /** Which places are counted. */
  where: string
  chosen: ReferralField | undefined
  onChoose: (field: ReferralField) => void
}

type Group = { title: string; counts: readonly GapCount[] }
/** The bar shows the first three of them. */
const groups: readonly Group[] = [
  { title: 'Woran es liegt', counts: ['tooFar', 'languageMissing', 'childcareMissing'] },
  { title: 'Absagen der Stellen', counts: ['refusedForCapacity', 'refusedOtherwise'] },
  { title: '', counts: ['barriers'] },
]

function Count({ value, strong }: { value: number; strong?: boolean }) {
  const look = value === 0 ? 'muted' : strong ? 'gaps-table__strong' : ''
  return <td className={`num ${look}`}>{formatGermanNumber(value)}</td>
}

function Counts({ sums }: { sums: GapSums }) {
  return (
    <>
      <Count value={sums.openNeeds} strong />
      <Count value={sums.withoutOffer} />
      <Count value={sums.onlyPerhaps} />
      <Count value={partsOf(sums).fitting} />
      {groups.flatMap(({ counts }) =>
        counts.map(count => <Count key={count} value={sums[count]} />),
      )}
    </>
  )
}

function Key({ part, children }: { part: string; children: string }) {
  return (
    <th scope="col" className="num">
      <span className={`gaps-mark gaps-mark--${part}`} aria-hidden="true" />
      {children}
    </th>
  )
}

function Heads() {
  return (
    <thead>
      <tr className="gaps-table__groups">
        <td colSpan={2} />
        <th scope="colgroup" colSpan={4}>
          <span>Offene Bedarfe</span>
        </th>
        {groups.map(({ title, counts }) =>
          title === '' ? (
            <td key={counts[0]} />
          ) : (
            <th key={title} scope="colgroup" colSpan={counts.length}>
              <span>{title}</span>
            </th>
          ),
        )}
      </tr>
      <tr>
        <th scope="col">Bereich</th>
        <td className="gaps-table__bar" />
        <th scope="col" className="num">
          alle
        </th>
        <Key part="withoutOffer">{gapHeads.withoutOffer.head}</Key>
        <Key part="onlyPerhaps">{gapHeads.onlyPerhaps.head}</Key>
        <Key part="fitting">mit Angebot</Key>
        {groups.flatMap(({ counts }) =>
          counts.map(count => (
            <th key={count} scope="col" className="num">
              {gapHeads[count].head}
            </th>
          )),
        )}
      </tr>
    </thead>
  )
}

function FieldButton({
  field,
  chosen,
  onChoose,
}: Pick<Props, 'chosen' | 'onChoose'> & {
  field: ReferralField
}) {
  return (
    <button
      type="button"
      className="gaps-choose"
      aria-pressed={chosen === field}
      onClick={() => onChoose(field)}
    >
      {referralFields[field].name}
    </button>
  )
}

/** Bars and numbers share their rows; a field that is pressed narrows all below to it. */
export function GapsFields({ fields, total, where, chosen, onChoose }: Props) {
  const most = Math.max(1, ...fields.map(({ sums }) => sums.openNeeds))
  return (
    <section aria-labelledby="gaps-fields">
      <h2 className="h2 gaps__title" id="gaps-fields">
        Nach Bereichen <span className="gaps__where">{where}</span>
      </h2>
      <table className="gaps-table">
        <Heads />
        <tbody>
          {fields.map(({ field, sums }) => (
            <tr key={field} className={chosen === field ? 'is-chosen' : undefined}>
              <th scope="row">
                <FieldButton {...{ field, chosen, onChoose }} />
              </th>
              <td className="gaps-table__bar">
                <GapsBar {...{ sums, most }} />
              </td>
              <Counts sums={sums} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Zusammen</th>
            <td className="gaps-table__bar" />
            <Counts sums={total} />
          </tr>
        </tfoot>
      </table>
      <p className="gaps-key s" aria-hidden="true">
        <span className="gaps-mark gaps-mark--withoutOffer" /> {gapHeads.withoutOffer.head}
        <span className="gaps-mark gaps-mark--onlyPerhaps" /> {gapHeads.onlyPerhaps.head}
        <span className="gaps-mark gaps-mark--fitting" /> mit Angebot
      </p>
      <ul className="gaps-lines">
        {fields.map(({ field, sums }) => (
          <li key={field} className={chosen === field ? 'is-chosen' : undefined}>
            <FieldButton {...{ field, chosen, onChoose }} />
            <GapsBar {...{ sums, most }} />
            <p className="s muted">{sumsText(sums, gapCounts)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

import { type DataGroup, dataGroupNames } from '../../shared/referrals/release.ts'
import type { ConsentSheet, Pair } from '../../shared/referrals/sheets.ts'
import { Icon } from '../ui/icon.tsx'
import { Own, type SheetDirection as OwnSide } from './own.tsx'
import { Pictogram } from './pictograms.tsx'

type Props = {
  sheet: ConsentSheet
  own: OwnSide
  asked: readonly DataGroup[]
  ticked: ReadonlySet<DataGroup>
  onToggle: (group: DataGroup) => void
}

type BothProps = { pair: Pair; own: OwnSide; as?: 'h2' | 'p' | 'span'; className?: string }

/** The same phrase in both languages stands in one row; neither can slip. */
export function Both({ pair, own, as: Tag = 'p', className = '' }: BothProps) {
  return (
    <>
      <Tag className={`consent-de ${className}`} lang="de">
        {pair.de}
      </Tag>
      <Own text={pair.own} sheet={own} as={Tag} className={`consent-own ${className}`} />
    </>
  )
}

function Boxes({
  boxes,
  own,
  asked,
  ticked,
  onToggle,
}: Omit<Props, 'sheet'> & { boxes: readonly Pair[] }) {
  return boxes.map((pair, index) => {
    const group = asked[index]
    if (!group) return null
    const isOn = ticked.has(group)
    return (
      // biome-ignore lint/a11y/useSemanticElements: the whole row is the box, with both languages in it
      <button
        key={group}
        type="button"
        role="checkbox"
        aria-checked={isOn}
        aria-label={`${dataGroupNames[group]}, ${pair.own}`}
        className="consent-row consent-box"
        onClick={() => onToggle(group)}
      >
        <Both pair={pair} own={own} as="span" />
        <span className="consent-mid" aria-hidden="true">
          <span className={isOn ? 'consent-tick consent-tick--on' : 'consent-tick'}>
            {isOn && <Icon name="check" />}
          </span>
        </span>
      </button>
    )
  })
}

/** The five numbered parts, as on paper. */
export function ConsentRows({ sheet, own, ...boxes }: Props) {
  return (
    <>
      <div className="consent-row consent-title">
        <Both pair={sheet.title} own={own} as="h2" className="h1" />
        <Both pair={sheet.subtitle} own={own} className="muted" />
      </div>
      {sheet.sections.map(section => (
        <section key={section.pictogram} className="consent-part">
          <div className="consent-row">
            <Both pair={section.title} own={own} as="h2" className="h2" />
            <Both pair={section.text} own={own} />
            <span className="consent-mid consent-mid--tall">
              <Pictogram of={section.pictogram} />
            </span>
          </div>
          <Boxes boxes={section.boxes} own={own} {...boxes} />
          {section.never && (
            <div className="consent-row med">
              <Both pair={section.never} own={own} className="p-strong" />
              <span className="consent-mid" aria-hidden="true">
                <Icon name="x" tone="muted" />
              </span>
            </div>
          )}
        </section>
      ))}
    </>
  )
}

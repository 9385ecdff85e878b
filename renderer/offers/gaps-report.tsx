import { useState } from 'react'
import { referralFields } from '../../shared/clients/options.ts'
import type { GapReport } from '../../shared/offers/finder-contract.ts'
import { languageName } from '../clients/language-name.ts'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { TallyList } from '../clients/tally-list.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { GapsBarriers } from './gaps-barriers.tsx'
import { GapsFields } from './gaps-fields.tsx'
import { NoOffers } from './gaps-no-offers.tsx'
import { GapsParagraph } from './gaps-paragraph.tsx'
import { GapsPlaces } from './gaps-places.tsx'
import { byField, everything, type GapChoice, sumOf } from './gaps-sums.ts'

type ChipProps = { text: string; onClear: () => void }

function Narrowed({ text, onClear }: ChipProps) {
  return (
    <span className="gaps-chip">
      <Icon name="filter" size="s" />
      {text}
      <IconButton quiet icon="x" label={`Nicht mehr nur ${text}`} onClick={onClear} />
    </span>
  )
}

export function GapsReport({ report }: { report: GapReport }) {
  const { nameOf } = useHessen()
  const [choice, setChoice] = useState<GapChoice>(everything)
  const { rows, languages, from, until } = report
  const { field, municipality } = choice
  const placeName = (ags: string | null) => (ags === null ? 'Wohnort nicht bekannt' : nameOf(ags))
  if (rows.length === 0)
    return (
      <>
        <EmptyState title="In dieser Zeit fehlt nichts, was hier bekannt wäre">
          Gezählt werden offene Bedarfe aus den Akten und Absagen auf Vermittlungen. Sobald es
          welche gibt, steht hier, wofür kein Angebot passt und wo.
        </EmptyState>
        <GapsBarriers {...{ from, until }} field={undefined} />
      </>
    )
  return (
    <div className="stack-3">
      <NoOffers />
      <div className="gaps-chips" role="status">
        {field !== undefined && (
          <Narrowed
            text={referralFields[field].name}
            onClear={() => setChoice({ ...choice, field: undefined })}
          />
        )}
        {municipality !== undefined && (
          <Narrowed
            text={placeName(municipality)}
            onClear={() => setChoice({ ...choice, municipality: undefined })}
          />
        )}
      </div>
      <GapsFields
        fields={byField(rows, choice)}
        total={sumOf(
          rows.filter(row => municipality === undefined || row.municipality === municipality),
        )}
        where={municipality === undefined ? 'alle Gemeinden' : placeName(municipality)}
        chosen={field}
        onChoose={next => setChoice({ ...choice, field: next === field ? undefined : next })}
      />
      <div className="gaps-cols">
        <GapsPlaces
          {...{ rows, choice, placeName }}
          onChoose={next =>
            setChoice({ ...choice, municipality: next === municipality ? undefined : next })
          }
        />
        <div className="stack-3">
          <GapsParagraph text={report.paragraph} />
          <TallyList
            title="Sprachen, in denen ein Angebot fehlt"
            lines={languages.map(({ code, needs }) => ({
              ...{ key: code, label: languageName(code), count: needs },
            }))}
          />
        </div>
      </div>
      <GapsBarriers {...{ from, until, field }} />
    </div>
  )
}

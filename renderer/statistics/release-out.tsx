import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import {
  type DeliveryLine,
  deliveryKindNames,
  type KeyState,
} from '../../shared/bundles/delivery.ts'
import type { Release } from '../../shared/statistics/release.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { Panel } from '../ui/panel.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'
import { useRead } from '../use-read.ts'
import { type OutWay, outNotes, outWays, putOut } from './release-out-ways.ts'

/** For whom it is sealed, or what must be done before it can be. */
function Recipient({ keys }: { keys: KeyState }) {
  if (keys.ministry) {
    return (
      <p className="s muted">
        Verschlüsselt für das Ministerium und Ihr Archiv, unterschrieben. Schlüssel des
        Ministeriums: <span className="closing-fingerprint">{keys.ministry.fingerprint}</span>
      </p>
    )
  }
  return (
    <p className="s">
      {keys.waiting
        ? 'Der Schlüssel des Ministeriums ist eingelesen, aber noch nicht verglichen.'
        : 'Es fehlt der Schlüssel des Ministeriums.'}{' '}
      <Link className="link" to="/bundles">
        {keys.waiting ? 'Unter Lieferungen vergleichen' : 'Unter Lieferungen einlesen'}
      </Link>
    </p>
  )
}

type WaysProps = {
  ways: readonly OutWay[]
  chosen: OutWay
  onChoose: (way: OutWay) => void
  disabled: boolean
}

function Ways({ ways, chosen, onChoose, disabled }: WaysProps) {
  return (
    <fieldset disabled={disabled}>
      <legend className="sr-only">Was ausgegeben wird</legend>
      {ways.map(way => (
        <label key={way} className="field__choice closing-way">
          <input
            type="radio"
            className="kern-form-check__radio"
            name="release-way"
            checked={chosen === way}
            onChange={() => onChoose(way)}
          />
          <span>{deliveryKindNames[way]}</span>
        </label>
      ))}
    </fieldset>
  )
}

type Props = { release: Release; written: readonly DeliveryLine[] }

/** The only way out; whatever is chosen holds rounded figures only. What is written is not offered twice. */
export function ReleaseOut({ release, written }: Props) {
  const { data: keys, error } = useRead('bundles', 'readKeys', {})
  const [picked, setPicked] = useState<OutWay>('lieferung')
  const job = useJob()
  const toast = useToast()
  const ways = outWays.filter(way => written.every(({ kind }) => kind !== way))
  const chosen = ways.includes(picked) ? picked : ways[0]
  if (!chosen) return null
  const isKeyMissing = chosen === 'lieferung' && !keys?.ministry

  async function write(what: OutWay) {
    const label = what === 'bericht' ? 'Bericht wird gesetzt' : 'Datei wird geschrieben'
    const fileName = await job.run(label, options => putOut(release.quarter, what, options))
    if (fileName) toast.say(`Geschrieben: ${fileName}. Sie steht auch unter „Lieferungen“.`)
  }

  return (
    <Panel title={written.length > 0 ? 'Noch mehr ausgeben' : 'Freigeben'}>
      <div className="stack">
        <Ways {...{ ways, chosen }} onChoose={setPicked} disabled={job.running !== undefined} />
        {error && <Alert kind="danger" title={sentence(error)} live />}
        {chosen !== 'lieferung' && <p className="s muted">{outNotes[chosen]}</p>}
        {keys && chosen === 'lieferung' && <Recipient keys={keys} />}
        {!job.running && (
          <Button
            block
            tall
            variant="primary"
            icon={isKeyMissing ? 'key' : 'parcel'}
            disabled={isKeyMissing}
            onClick={() => void write(chosen)}
          >
            {isKeyMissing ? 'Schlüssel fehlt' : 'Datei schreiben'}
          </Button>
        )}
        <JobNote job={job} />
      </div>
    </Panel>
  )
}

import { useState } from 'react'
import type { ClientFile } from '../../shared/clients/client-file.ts'
import type { ReferralField } from '../../shared/clients/options.ts'
import { BarrierDialog } from '../clients/case/barrier-dialog.tsx'
import { Button } from '../ui/button.tsx'

type Props = { file: ClientFile; field: ReferralField | null }

/** Where nothing fits, the network should hear of it. */
export function NoteBarrier({ file, field }: Props) {
  const [noting, setNoting] = useState(false)
  if (file.closed !== null) return null
  return (
    <>
      <Button variant="tertiary" icon="note" onClick={() => setNoting(true)}>
        Systemhürde notieren
      </Button>
      {noting && (
        <BarrierDialog clientId={file.id} field={field} onClose={() => setNoting(false)} />
      )}
    </>
  )
}

import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { useRead } from '../use-read.ts'
import { ArchivePanel } from './archive-panel.tsx'
import { MinistryPanel } from './ministry-panel.tsx'
import { SigningPanel } from './signing-panel.tsx'

/** For whom, for ourselves, and by whom. */
export function KeysPanel() {
  const { data, error } = useRead('bundles', 'readKeys', {})
  if (error) return <Alert kind="danger" title={sentence(error)} live />
  if (!data) return <div className="deliveries__wait" aria-busy="true" />
  return (
    <div className="stack-2">
      <MinistryPanel keys={data} />
      <SigningPanel signing={data.signing} />
      <ArchivePanel archive={data.archive} />
    </div>
  )
}

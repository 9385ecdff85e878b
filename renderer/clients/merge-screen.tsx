import { PageHead } from '../ui/page-head.tsx'

export function MergeScreen({ clientId, otherId }: { clientId: string; otherId: string }) {
  return <PageHead title="Zusammenführen" />
}

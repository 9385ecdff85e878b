import { PageHead } from '../ui/page-head.tsx'

export function IntakeScreen({ draft }: { draft: string | undefined }) {
  return <PageHead title="Erstaufnahme" />
}

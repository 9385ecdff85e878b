import { PageHead } from '../ui/page-head.tsx'

export function CaseScreen({ clientId, tab }: { clientId: string; tab: string | undefined }) {
  return <PageHead title="Akte" />
}

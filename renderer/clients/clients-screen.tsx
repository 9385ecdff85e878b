import { PageHead } from '../ui/page-head.tsx'

export function ClientsScreen() {
  return <PageHead title="Klientinnen und Klienten" />
}

import { Link } from '@tanstack/react-router'
import { fullName } from '../../../shared/clients/client.ts'
import type { Relative } from '../../../shared/clients/client-file.ts'

export function RelativeLink({ relative }: { relative: Relative }) {
  return (
    <Link
      className="side__link"
      to="/clients/$clientId/{-$tab}"
      params={{ clientId: relative.id, tab: undefined }}
      dir="auto"
    >
      {fullName(relative)}
    </Link>
  )
}

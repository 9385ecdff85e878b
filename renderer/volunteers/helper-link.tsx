import { Link } from '@tanstack/react-router'

type Props = { helperId: string; name: string; className?: string }

/** The name, which leads to her page. */
export function HelperLink({ helperId, name, className = '' }: Props) {
  return (
    <Link
      className={`quiet-link ${className}`}
      to="/volunteers/person/$helperId/{-$tab}"
      params={{ helperId, tab: undefined }}
      dir="auto"
    >
      {name}
    </Link>
  )
}

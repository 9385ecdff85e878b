import type { MoneyWarning } from '../../shared/volunteers/money.ts'
import { Icon } from '../ui/icon.tsx'

/** What is worth saying, one line each; none of it forbids what has happened. */
export function MoneyWarnings({ warnings }: { warnings: readonly MoneyWarning[] }) {
  if (warnings.length === 0) return null
  return (
    <ul className="money-warnings s warn">
      {warnings.map(({ code, text }) => (
        <li key={code + text}>
          <Icon name="alert" size="s" />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}

import { useId } from 'react'
import type { LockedUser } from '../../shared/store/store.ts'
import { Icon } from '../ui/icon.tsx'
import { PassphraseStep } from './passphrase-step.tsx'
import type { PassphraseChoice } from './use-passphrase-choice.ts'
import '../ui/field.css'

type Props = {
  users: readonly LockedUser[]
  userId: string | undefined
  onUser: (id: string) => void
  choice: PassphraseChoice
}

/** For whom the new passphrase is; the others keep theirs. */
export function PersonChoice({ users, userId, onUser, choice }: Props) {
  const id = useId()
  return (
    <div className="stack-2">
      {users.length > 1 ? (
        <div className="kern-form-input field">
          <label className="kern-label field__label" htmlFor={id}>
            Für wen ist die neue Passphrase?
          </label>
          <span className="field__select">
            <select
              className="kern-form-input__select"
              id={id}
              value={userId}
              aria-describedby={`${id}-hint`}
              onChange={event => onUser(event.target.value)}
            >
              {users.map(user => (
                <option key={user.id} value={user.id}>
                  {user.name}
                </option>
              ))}
            </select>
            <Icon name="down" size="s" />
          </span>
          <p className="field__hint" id={`${id}-hint`}>
            Alle anderen behalten ihre Passphrase.
          </p>
        </div>
      ) : (
        <p>
          Die neue Passphrase gilt für <b>{users[0]?.name}</b>.
        </p>
      )}
      <PassphraseStep choice={choice} label="Neue Passphrase" />
    </div>
  )
}

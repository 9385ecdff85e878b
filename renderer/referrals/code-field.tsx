import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { CODE_WRONG, codeProblem } from './code-words.ts'

/** A card has come back: five characters, Enter, and its referral is open. */
export function CodeField() {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const navigate = useNavigate()

  async function open(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    const known = codeProblem(typed)
    if (known) return setProblem(known)
    setBusy(true)
    try {
      const { found, mistyped } = await api.referrals.findByCode({ code: typed })
      if (found)
        return void navigate({
          to: '/referrals/$clientId/$referralId',
          params: { clientId: found.clientId, referralId: found.id },
        })
      setProblem(mistyped ? CODE_WRONG : 'Zu diesem Code gibt es hier keine Vermittlung.')
    } catch (error) {
      setProblem(sentence(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <form className="code-field" onSubmit={event => void open(event)} noValidate>
      <label className="med" htmlFor="return-code">
        Rücklauf-Karte da?
      </label>
      <input
        id="return-code"
        className="kern-form-input__input code-field__input"
        placeholder="Code"
        aria-label="Code eingeben"
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? undefined : 'return-code-problem'}
        autoComplete="off"
        spellCheck={false}
        maxLength={12}
        value={typed}
        onChange={event => {
          setTyped(event.target.value)
          setProblem(null)
        }}
      />
      <Button type="submit" tall busy={busy} icon="right">
        Öffnen
      </Button>
      <span role="status" id="return-code-problem" className="code-field__problem">
        {problem && (
          <>
            <Icon name="danger" size="s" /> {problem}
          </>
        )}
      </span>
    </form>
  )
}

import { useId, useState } from 'react'
import type { Theme } from '../../shared/settings/settings.ts'
import { api } from '../api.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { setTheme } from '../theme.ts'
import { useToast } from '../ui/toast-context.ts'
import '../ui/field.css'

const themes: readonly { value: Theme; label: string; note: string }[] = [
  { value: 'system', label: 'Wie das System', note: 'Wechselt mit der Einstellung des Laptops.' },
  { value: 'light', label: 'Hell', note: 'Dunkle Schrift auf weißem Grund.' },
  { value: 'dark', label: 'Dunkel', note: 'Helle Schrift, angenehm in dunklen Räumen.' },
]

export function AppearanceTab() {
  const { settings } = useHouse()
  const toast = useToast()
  const name = useId()
  const [wanted, setWanted] = useState<Theme | null>(null)
  const kept = settings.appearance.theme

  async function choose(theme: Theme) {
    setWanted(theme)
    setTheme(theme)
    try {
      await api.settings.updateAppearance({ theme })
    } catch (error) {
      setWanted(null)
      setTheme(kept)
      toast.fail(sentence(error))
    }
  }

  return (
    <div className="settings">
      <fieldset className="field__group">
        <legend className="h3">Farben</legend>
        <p className="settings__lead">Gilt sofort und für alle, die diesen Speicher öffnen.</p>
        <div>
          {themes.map(({ value, label, note }) => (
            <label className="field__choice" key={value}>
              <input
                type="radio"
                className="kern-form-check__radio"
                name={name}
                value={value}
                checked={(wanted ?? kept) === value}
                onChange={() => void choose(value)}
              />
              <span>
                {label}
                <small>{note}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  )
}

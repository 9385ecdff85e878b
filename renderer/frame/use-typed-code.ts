import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { caseworkers, type Role } from '../../shared/roles.ts'
import { api } from '../api.ts'
import { nothingTyped, takeBackAnswerOf, typeKey } from '../referrals/typed-code.ts'
import { sentence } from '../texts.ts'
import { useToast } from '../ui/toast-context.ts'

const DIALOG = '[role="dialog"], [role="alertdialog"], dialog[open]'
const EDITABLE =
  'input, select, textarea, [contenteditable="true"], [role="listbox"], [role="menu"]'

function isElsewhere({ target, ctrlKey, altKey, metaKey, repeat }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey || repeat || document.querySelector(DIALOG)) return true
  return target instanceof Element && target.closest(EDITABLE) !== null
}

/** The card in the hand, no field in sight: five characters are enough to open its referral. */
export function useTypedCode(role: Role): void {
  const router = useRouter()
  const toast = useToast()
  const enabled = caseworkers.includes(role)
  useEffect(() => {
    if (!enabled) return
    let typed = nothingTyped

    async function open(code: string) {
      try {
        const { found } = await api.referrals.findByCode({ code })
        if (!found) return
        if (await takeBackAnswerOf(code))
          toast.say('Der erste Buchstabe des Codes war keine Antwort: Sie ist zurückgenommen.')
        await router.navigate({
          to: '/referrals/$clientId/$referralId',
          params: { clientId: found.clientId, referralId: found.id },
        })
      } catch (error) {
        toast.fail(sentence(error))
      }
    }

    // Before all others: what belongs to a code is no command any more.
    function onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Shift') return
      if (isElsewhere(event)) {
        typed = nothingTyped
        return
      }
      const step = typeKey(typed, event.key, event.timeStamp)
      typed = step.typed
      if (!step.taken) return
      event.preventDefault()
      event.stopPropagation()
      if (step.code) void open(step.code)
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [enabled, router, toast])
}

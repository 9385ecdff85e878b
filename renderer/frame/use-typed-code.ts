import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { caseworkers, type Role } from '../../shared/roles.ts'
import { api } from '../api.ts'
import { CODE_WRONG } from '../referrals/code-words.ts'
import {
  type KeyStep,
  nothingTyped,
  takeBackAnswersSince,
  typeKey,
} from '../referrals/typed-code.ts'
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
        await router.navigate({
          to: '/referrals/$clientId/$referralId',
          params: { clientId: found.clientId, referralId: found.id },
        })
      } catch (error) {
        toast.fail(sentence(error))
      }
    }

    /** What a letter of the code has recorded on the way. */
    async function noAnswer(since: number) {
      try {
        if ((await takeBackAnswersSince(since)) > 0)
          toast.say('Ein Buchstabe des Codes war auch eine Antwort: Sie ist zurückgenommen.')
      } catch (error) {
        toast.fail(sentence(error))
      }
    }

    function act({ code, isCode, mistyped, typed: { since } }: KeyStep) {
      if (isCode) void noAnswer(since)
      if (mistyped) toast.say(CODE_WRONG)
      if (code !== null) void open(code)
    }

    // Before all others: what belongs to a code is no command any more.
    function onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Shift') return
      if (isElsewhere(event)) {
        typed = nothingTyped
        return
      }
      const step = typeKey(typed, event.key, event.timeStamp)
      typed = step.code === null ? step.typed : nothingTyped
      if (step.taken) {
        event.preventDefault()
        event.stopPropagation()
      }
      act(step)
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [enabled, router, toast])
}

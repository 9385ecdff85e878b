import { useState } from 'react'
import { AppError } from '../../shared/errors.ts'
import { type Office, officeLabel } from '../../shared/settings/settings.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { emptyOffice } from './office-step.tsx'
import { emptyPerson } from './person-step.tsx'
import { useGate } from './use-gate.ts'
import { usePassphraseChoice } from './use-passphrase-choice.ts'
import { useSheet } from './use-sheet.ts'

export type SetupStep = 1 | 2 | 3

/** Everything typed during set-up lives here, in the page, until the store exists. */
export function useSetup() {
  const [step, setStep] = useState<SetupStep>(1)
  const [officeDraft, setOfficeDraft] = useState(emptyOffice)
  const [personDraft, setPersonDraft] = useState(emptyPerson)
  const [formMissing, setFormMissing] = useState<string | null>(null)
  const [office, setOffice] = useState<Office | null>(null)
  const [personDone, setPersonDone] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const gate = useGate()

  const label = office ? officeLabel(office) : ''
  const context = [personDraft.name, office?.bodyName ?? '', office?.unit ?? '', officeDraft.town]
  const choice = usePassphraseChoice({ context })
  const plate = { programName: officeDraft.programName, officeLabel: label }
  const sheet = useSheet(plate, step === 3)

  function go(next: SetupStep) {
    setFailure(null)
    setFormMissing(null)
    setStep(next)
  }
  function finishOffice(values: Office) {
    setOffice(values)
    go(personDone ? 3 : 2)
  }
  function finishPerson() {
    setPersonDone(true)
    go(3)
  }
  function refused(error: unknown) {
    if (sheet.refuse(error)) return
    if (error instanceof AppError && error.code === 'weak-passphrase') {
      setPersonDone(false)
      go(2)
    }
    setFailure(sentence(error))
  }
  async function create() {
    const typedBack = sheet.claim()
    if (!typedBack || !office) return
    const passphrase = choice.value
    setFailure(null)
    const values = { office, user: personDraft, passphrase, typedBack }
    await gate.pass(() => api.store.create(values), refused)
  }

  const missing = step === 3 ? sheet.missing : (formMissing ?? (step === 2 ? choice.missing : null))
  return {
    ...{ step, go, office, label, officeDraft, personDraft, personDone, failure, missing },
    ...{ setOfficeDraft, setPersonDraft, setFormMissing, finishOffice, finishPerson, create },
    ...{ choice, sheet, busy: gate.busy },
  }
}
export type Setup = ReturnType<typeof useSetup>

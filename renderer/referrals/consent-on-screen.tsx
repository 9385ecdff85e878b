import { useState } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { type DataGroup, dataGroup, releaseGiven } from '../../shared/referrals/release.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useRead } from '../use-read.ts'
import { ConsentAnswer } from './consent-answer.tsx'
import { ConsentRows } from './consent-rows.tsx'
import { NoConsent } from './no-consent.tsx'
import { useReferral, useReferralPlace } from './referral-context.ts'
import { askedGroups, formLanguage, type ReleaseTalk } from './release-talk.ts'
import './consent-screen.css'

type Props = {
  talk: ReleaseTalk
  suggestion: { groups: readonly DataGroup[] }
  isChild: boolean
  onClose: () => void
}

/** The laptop goes over the table: her language and German side by side, every box empty. */
export function ConsentOnScreen({ talk, suggestion, isChild, onClose }: Props) {
  const { today } = useReferral()
  const { place } = useReferralPlace()
  const toast = useToast()
  const [ticked, setTicked] = useState<ReadonlySet<DataGroup>>(new Set())
  const [answer, setAnswer] = useState<'yes' | 'no' | null>(null)
  const [signature, setSignature] = useState<Uint8Array | null>(null)
  const [guardian, setGuardian] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const { more, interpreter, validUntil } = talk
  const asked = askedGroups(suggestion.groups, more)
  const language = formLanguage(talk.language)
  const question = { ...place, language, groups: asked, interpreter, validUntil }
  const { data: sheet, error } = useRead('referrals', 'previewConsent', question)

  function toggle(group: DataGroup) {
    const next = new Set(ticked)
    if (!next.delete(group)) next.add(group)
    setTicked(next)
    setProblem(null)
  }

  async function save() {
    if (!sheet) return
    const { more: _more, ...said } = talk
    const release = releaseGiven.safeParse({
      ...said,
      groups: dataGroup.options.filter(group => ticked.has(group)),
      ...{ givenOn: today, medium: 'bildschirm', textVersion: sheet.textVersion },
      ...{ signature, signedByGuardian: isChild && guardian },
    })
    if (isChild && !guardian)
      return setProblem('Unter 16 Jahren unterschreibt eine sorgeberechtigte Person.')
    if (!release.success) return setProblem(release.error.issues[0]?.message ?? '')
    setBusy(true)
    try {
      await api.referrals.giveRelease({ ...place, release: release.data })
      toast.say('Einwilligung eingetragen, mit Unterschrift am Bildschirm.')
      onClose()
    } catch (failure) {
      setProblem(sentence(failure))
      setBusy(false)
    }
  }

  return (
    <ModalOverlay className="veil consent-veil" isOpen onOpenChange={stays => !stays && onClose()}>
      <Modal className="dialog consent-screen">
        <AriaDialog className="dialog__box">
          <div className="consent-bar">
            <Heading slot="title" level={2} className="h3 grow">
              Jetzt liest die Person selbst
            </Heading>
            {sheet && !sheet.reviewed && (
              <span className="s muted">Übersetzung noch nicht gegengelesen</span>
            )}
            <Button variant="tertiary" icon="x" flush onClick={onClose}>
              Schließen
            </Button>
          </div>
          <div className="consent-body">
            {error && <Alert kind="danger" title={sentence(error)} live />}
            {sheet && answer !== 'no' && (
              <>
                <ConsentRows {...{ sheet, asked, ticked }} own={sheet} onToggle={toggle} />
                <ConsentAnswer
                  {...{ sheet, answer, problem, busy, isChild, guardian }}
                  onAnswer={next => {
                    setAnswer(next)
                    setProblem(null)
                  }}
                  onGuardian={setGuardian}
                  onSigned={strokes => {
                    setSignature(strokes)
                    if (strokes) setProblem(null)
                  }}
                  onSave={() => void save()}
                />
              </>
            )}
            {sheet && answer === 'no' && (
              <NoConsent language={language} onBack={() => setAnswer(null)} onClose={onClose} />
            )}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

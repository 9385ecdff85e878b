import { hands } from './hands.ts'
import type { Stage } from './stage.ts'

/** What a person does on the page of a referral, from the consent to the sending. */
export function referralHands({ page, shoot }: Stage) {
  const { button, dialog, heading, message, closeMessages } = hands(page)
  const form = (name: string) => page.getByRole('form', { name, exact: true })
  const step = (name: string | RegExp) => page.getByRole('region', { name })

  async function saveConsentForm(): Promise<void> {
    await form('Einwilligung').getByRole('button', { name: 'Bogen als PDF' }).click()
    await message(/^Einwilligungsbogen gespeichert als/).waitFor()
    await closeMessages()
  }

  /** Says nothing about anybody, so it needs no consent. */
  async function saveSlip(): Promise<void> {
    await button('Zettel als PDF').click()
    await message(/^Zettel ohne Angaben gespeichert als/).waitFor()
    await closeMessages()
  }

  /** With what is ticked on the paper; null: all of it. */
  async function recordSignature(groups: readonly string[] | null, picture = ''): Promise<void> {
    await form('Einwilligung').getByRole('button', { name: 'Unterschrift liegt vor' }).click()
    const asked = dialog('Was ist auf dem Bogen angekreuzt?')
    const boxes = groups
      ? groups.map(name => asked.getByRole('checkbox', { name }))
      : await asked.getByRole('checkbox').all()
    for (const box of boxes) await box.check()
    if (picture) await shoot(picture)
    await asked.getByRole('button', { name: 'Einwilligung eintragen' }).click()
    await step(/^Einwilligung liegt vor/).waitFor()
    await closeMessages()
  }

  async function saveLetter(): Promise<void> {
    await form('Brief').getByRole('button', { name: 'Als PDF speichern' }).click()
    await step(/^Brief gedruckt/).waitFor()
    await closeMessages()
  }

  async function send(way: string): Promise<void> {
    await form('Versand').getByRole('radio', { name: way }).check()
    await button('Als vermittelt eintragen').click()
    await step('Was steht auf der Karte?').waitFor()
    await closeMessages()
  }

  async function shownCode(): Promise<string> {
    const label = await page.getByRole('img', { name: /^Code / }).getAttribute('aria-label')
    return (label ?? '').replace('Code', '').replaceAll(' ', '')
  }

  /** The same as before, of which the pictures are taken already. */
  async function referQuietly(offer: string): Promise<string> {
    await button(`Vermitteln: ${offer}`).click()
    await heading(offer, 1).waitFor()
    await recordSignature(['Name und Geburtsdatum'])
    await saveLetter()
    await send('mit der Post')
    return shownCode()
  }

  return { saveConsentForm, saveSlip, recordSignature, saveLetter, send, shownCode, referQuietly }
}

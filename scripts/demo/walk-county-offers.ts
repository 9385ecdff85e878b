import { hands } from './hands.ts'
import { referralHands } from './referral-hands.ts'
import type { Stage } from './stage.ts'

// An office in its second year: offers that are looked after, referrals that wait, and what is missing.

/** Of the family that the demonstration tells most about. */
export const KNOWN = 'Ahmad Reza Noorzai'

async function readDirectory({ page, shoot }: Stage): Promise<void> {
  const { goTo, pick } = hands(page)
  const grid = page.getByRole('grid', { name: 'Angebote' })
  const panel = page.getByRole('complementary', { name: 'Geöffneter Eintrag' })
  await goTo('Angebote')
  await grid.getByRole('row').nth(4).waitFor()
  await pick('Ort', 'büding', /^Büdingen/)
  await pick('Thema', 'kinder', /^Bildung und Kinder/)
  await page.getByText('Zuständig nach Gesetz').waitFor()
  await grid
    .getByRole('row', { name: /Kindertagespflege/ })
    .first()
    .click()
  await panel.getByRole('heading', { level: 2 }).waitFor()
  await shoot('landkreis-angebote')
}

/** Whoever has waited longest stands first, with the letter that reminds. */
async function readUnanswered({ page, shoot, say }: Stage): Promise<void> {
  const { goTo, button, dialog } = hands(page)
  const grid = page.getByRole('grid', { name: 'Vermittlungen' })
  await goTo('Heute')
  const line = page.getByRole('listitem').filter({ hasText: 'Noch keine Antwort' })
  await line.nth(1).scrollIntoViewIfNeeded()
  await shoot('landkreis-heute-ohne-antwort')
  await goTo('Vermittlungen')
  await grid.getByRole('row').nth(2).waitFor()
  await shoot('landkreis-vermittlungen')
  await grid.getByRole('row').nth(1).click()
  await page.getByRole('region', { name: 'Was steht auf der Karte?' }).waitFor()
  await shoot('landkreis-vermittlung')
  await button('Erinnerung drucken').click()
  const reminder = dialog('An die Antwort erinnern')
  await reminder.getByRole('button', { name: /^Als PDF speichern/ }).waitFor()
  await shoot('landkreis-erinnerung')
  await page.keyboard.press('Escape')
  await reminder.waitFor({ state: 'detached' })
  say(
    'Im Vorführ-Landkreis: „Heute“ hebt Vermittlungen ohne Antwort, der Brief zum Erinnern liegt bereit.',
  )
}

const COURSE = 'Sprachkurs finden'

async function findForNeed(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { goTo, openFile, openTab, button, heading } = hands(page)
  await openFile(KNOWN)
  await openTab('Vermittlungen')
  await shoot('landkreis-akte-vermittlungen')
  await goTo('Vermittlungen')
  await page.getByRole('searchbox', { name: 'In der Liste filtern' }).fill(COURSE)
  await page.getByRole('row', { name: COURSE }).first().click()
  await page.getByRole('link', { name: /^Akte/ }).click()
  await page.getByRole('link', { name: `Angebot finden für: ${COURSE}` }).click()
  await heading(COURSE, 1).waitFor()
  await button(/^Deutsch4U/).click()
  await page
    .getByRole('listitem', { name: /Prüfung|Test/i })
    .first()
    .waitFor({ state: 'detached' })
  await page.getByRole('img', { name: 'Karte des Kreises' }).waitFor()
  await shoot('landkreis-finder')
  await button(/^Vermitteln: /)
    .first()
    .click()
  await referralHands(stage).recordSignature(null)
  await button('Brief groß ansehen').click()
  await page.getByRole('region', { name: 'Seite' }).getByText('Rücklauf-Karte').first().waitFor()
  await shoot('landkreis-brief')
  await page.keyboard.press('Escape')
  say('Finder mit Karte des Kreises, und der Brief mit der Rücklauf-Karte groß angesehen.')
}

async function readGaps({ page, shoot, say }: Stage): Promise<void> {
  const { goTo, choose, heading } = hands(page)
  await goTo('Angebote')
  await choose('Mehr zum Verzeichnis', /^Was fehlt/)
  await heading('Was fehlt?', 1).waitFor()
  const places = page.getByRole('region', { name: /^Nach Gemeinden/ })
  await places.waitFor()
  await shoot('landkreis-was-fehlt')
  await page.getByRole('region', { name: 'Absatz für das Netzwerk' }).scrollIntoViewIfNeeded()
  await places.getByRole('img', { name: /./ }).first().scrollIntoViewIfNeeded()
  await shoot('landkreis-was-fehlt-karte')
  say(
    '„Was fehlt?“: Lücken nach Bereich und Gemeinde, als Tabelle, Karte und Absatz für das Netzwerk.',
  )
}

export async function lookAtOffers(stage: Stage): Promise<void> {
  await readDirectory(stage)
  await readUnanswered(stage)
  await findForNeed(stage)
  await readGaps(stage)
}

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import type { LaunchedApp } from '../../test/support/launch-app.ts'

export type Walk = { out: string; data: string; say: (line: string) => void }

export type Shoot = (name: string) => Promise<void>
export type Stage = Walk & { app: LaunchedApp; page: Page; shoot: Shoot }

/** Numbers the pictures in the order in which they are taken, whatever window shows them. */
export function photographer(out: string): (page: Page) => Shoot {
  let number = 0
  const folder = path.join(out, 'bilder')
  mkdirSync(folder, { recursive: true })
  // Those of an earlier walk would stand between the new ones.
  for (const file of readdirSync(folder))
    if (/^\d+-.*\.png$/.test(file)) rmSync(path.join(folder, file))
  return page => async name => {
    number += 1
    // Nothing is to look chosen because the pointer happens to rest there.
    await page.mouse.move(0, 0)
    await page.evaluate(async () => {
      await document.fonts.ready
      // After two frames what was just asked for has begun to move.
      for (const _frame of [1, 2]) await new Promise(requestAnimationFrame)
      await Promise.allSettled(document.getAnimations().map(animation => animation.finished))
    })
    const file = `${String(number).padStart(3, '0')}-${name}.png`
    await page.screenshot({ path: path.join(folder, file) })
  }
}

export async function onStage(
  walk: Walk,
  app: LaunchedApp,
  shooting: (page: Page) => Shoot,
): Promise<Stage> {
  const { page } = app
  await page.setViewportSize({ width: 1440, height: 900 })
  return { ...walk, app, page, shoot: shooting(page) }
}

/** What a person answers when the system asks which files or which folder. */
export async function chooseInDialogs({ app }: Stage, filePaths: readonly string[]): Promise<void> {
  await app.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...chosen] })
  }, filePaths)
}

type Printed = typeof globalThis & { printedList?: string }

/** Named by their code, those of an earlier walk would lie beside the new ones. */
const LETTER = /^(einwilligung|vermittlung|widerruf|termin|zettel)-[2-9A-Z]{5}\b.*\.(pdf|ics)$/

/** The answers that a person gives to the system's own dialogs; the printer prints into a file. */
export async function answerDialogs(stage: Stage): Promise<void> {
  for (const file of readdirSync(stage.out))
    if (LETTER.test(file)) rmSync(path.join(stage.out, file))
  const stick = path.join(stage.out, 'stick')
  mkdirSync(stick, { recursive: true })
  await chooseInDialogs(stage, [stick])
  await stage.app.app.evaluate(({ app, dialog }, out) => {
    dialog.showSaveDialog = async (_window: unknown, options?: { defaultPath?: string }) => ({
      canceled: false,
      filePath: `${out}/${options?.defaultPath?.split(/[\\/]/).at(-1)}`,
    })
    app.on('browser-window-created', (_event, { webContents }) => {
      webContents.print = (options, done) => {
        const { landscape = false } = options ?? {}
        void webContents
          .printToPDF({ landscape, printBackground: true, preferCSSPageSize: true })
          .then(pdf => {
            ;(globalThis as Printed).printedList = pdf.toString('base64')
            done?.(true, '')
          })
      }
    })
  }, stage.out)
}

/** What lies in the printer's tray. */
export async function takePaper({ app, out }: Stage, name: string): Promise<void> {
  const pdf = await app.app.evaluate(() => (globalThis as Printed).printedList ?? '')
  writeFileSync(path.join(out, name), Buffer.from(pdf, 'base64'))
}

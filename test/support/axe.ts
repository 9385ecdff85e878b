import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Finding = { rule: string; where: string[] }

/** What axe-core finds against WCAG 2.2 AA and its own good practice. */
export async function findings(page: Page, only: readonly string[] = rules): Promise<Finding[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource)
  return page.evaluate(async tags => {
    type Result = { violations: { id: string; nodes: { target: unknown[] }[] }[] }
    const axe = (
      globalThis as unknown as { axe: { run: (d: Document, o: object) => Promise<Result> } }
    ).axe
    // of what passes only the count is made up: naming each element takes a third of the time
    const result = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] })
    return result.violations.map(({ id, nodes }) => ({
      rule: id,
      where: nodes.map(node => node.target.join(' ')),
    }))
  }, only)
}

/** For a second theme: of all rules only this one depends on colours. */
export const contrast: readonly string[] = ['color-contrast']

/** For a second theme in a second size, of what was looked at by all rules before. */
export const changing: readonly string[] = [
  ...contrast,
  'target-size',
  'scrollable-region-focusable',
]

/** Fonts are there, the theme has changed and nothing moves any more. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    // Two frames: after the first a change of theme has begun, after the second it shows.
    for (const _frame of [1, 2]) await new Promise(requestAnimationFrame)
    const running = document.getAnimations().map(animation => animation.finished)
    await Promise.allSettled(running)
  })
}

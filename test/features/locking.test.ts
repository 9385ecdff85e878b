import { expect, test } from 'vitest'
import { anOffice } from '../support/builders.ts'
import { aNewHouse, reopened } from '../support/house.ts'
import { rowsInside } from '../support/look-inside.ts'

test('leaving in the middle of work loses nothing that was acknowledged', async () => {
  const house = await aNewHouse('leitung')
  const forms = Array.from({ length: 8 }, (_, index) => `form-${index}`)
  const work = forms.map(form =>
    house.vault.dispatch('drafts.keep', { form, values: form }).then(({ ok }) => ({ form, ok })),
  )
  const backup = house.vault.dispatch('store.backUp', { jobId: crypto.randomUUID(), input: {} })
  await house.vault.close()
  const answers = await Promise.all(work)
  await backup
  const next = await reopened(house)
  for (const { form, ok } of answers.filter(answer => answer.ok))
    expect([ok, (await next.api.drafts.find({ form })).draft?.values]).toEqual([true, form])
  expect(await next.api.privacy.verifyAudit({})).toMatchObject({ whole: true })
})

test('after leaving, every call finds a locked house', async () => {
  const house = await aNewHouse()
  await house.vault.close()
  await house.vault.close()
  expect((await house.api.store.status({})).phase).toBe('locked')
  await expect(house.api.settings.get({})).rejects.toMatchObject({ code: 'locked' })
  await expect(
    house.api.settings.update({ section: 'office', values: anOffice() }),
  ).rejects.toMatchObject({ code: 'locked' })
})

test('coming and going is in the log, once each', async () => {
  const house = await aNewHouse()
  const next = await reopened(house)
  await next.api.store.unlock({ userId: house.userId, passphrase: 'schon offen' })
  const calls = (await rowsInside(next, 'audit')).map(row => row.call)
  expect(calls).toEqual([
    'store.create',
    'store.unlock',
    'store.lock',
    'store.unlock',
    'store.lock',
  ])
})

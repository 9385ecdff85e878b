/** What happens on a day of the invented year; what is planned while it runs finds its place too. */
export type Schedule = {
  at: (day: string, deed: () => Promise<void>) => void
  run: (until: string, goTo: (day: string) => void) => Promise<void>
}

export function createSchedule(): Schedule {
  const days = new Map<string, (() => Promise<void>)[]>()
  return {
    at: (day, deed) => {
      const deeds = days.get(day)
      if (deeds) deeds.push(deed)
      else days.set(day, [deed])
    },
    run: async (until, goTo) => {
      for (;;) {
        const [day] = [...days.keys()].toSorted()
        if (day === undefined || day > until) return
        const deeds = days.get(day) ?? []
        days.delete(day)
        goTo(day)
        for (const deed of deeds) await deed()
      }
    },
  }
}

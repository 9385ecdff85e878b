const FIRST_DAY = '1900-01-01'

/** A talk has taken place: it is neither in the future nor in another century. */
export function isContactDay(day: string, today: string): boolean {
  return day >= FIRST_DAY && day <= today
}

/** A case ends between the day on which it began and today. */
export function isClosingDay(day: string, openedOn: string, today: string): boolean {
  return day >= openedOn && day <= today
}

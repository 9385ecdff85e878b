/** Whoever takes a line out goes on at the next one, or at the last that is left. */
export function focusNeighbour(button: HTMLElement): void {
  const line = button.closest('li, tr')
  const near = line?.nextElementSibling ?? line?.previousElementSibling
  requestAnimationFrame(() => {
    const buttons = near?.querySelectorAll<HTMLElement>('button') ?? []
    ;[...buttons].at(-1)?.focus()
  })
}

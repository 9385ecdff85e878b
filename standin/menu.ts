type Item = {
  id?: string
  label?: string
  role?: string
  accelerator?: string
  click?: (...args: unknown[]) => void
  submenu?: Menu | Item[]
}

export class MenuItem {
  readonly submenu?: Menu

  constructor(item: Item) {
    Object.assign(this, item)
    if (item.submenu) {
      this.submenu =
        item.submenu instanceof Menu ? item.submenu : Menu.buildFromTemplate(item.submenu)
    }
  }
}

/** Kept so that a test can look at it; the browser's window shows no menu of ours. */
export class Menu {
  static #ofApp: Menu | null = null
  readonly items: MenuItem[] = []

  static buildFromTemplate(template: Item[]): Menu {
    const menu = new Menu()
    menu.items.push(...template.map(item => new MenuItem(item)))
    return menu
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#ofApp = menu
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#ofApp
  }

  append(item: MenuItem): void {
    this.items.push(item)
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      if ('id' in item && item.id === id) return item
      const inner = item.submenu?.getMenuItemById(id)
      if (inner) return inner
    }
    return null
  }

  popup(): void {}
}

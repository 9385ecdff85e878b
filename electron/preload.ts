import { contextBridge, ipcRenderer } from 'electron'
import type { AppEvent, Bridge } from '../shared/ipc.ts'

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke('call', name, input),
  onEvent: listener => {
    const receive = (_event: unknown, event: AppEvent) => listener(event)
    ipcRenderer.on('event', receive)
    return () => ipcRenderer.removeListener('event', receive)
  },
}

contextBridge.exposeInMainWorld('wir', bridge)

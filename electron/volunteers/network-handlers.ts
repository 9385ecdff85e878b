import type { networkContract } from '../../shared/volunteers/network-contract.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { listContacts } from './contact-person-repository.ts'
import {
  addContactPerson,
  noteContact,
  removeContactPerson,
  saveContactPerson,
} from './contact-person-service.ts'
import { listMeetings } from './meeting-repository.ts'
import {
  addMeeting,
  removeMeeting,
  saveMeeting,
  saveMeetingFile,
  setGuests,
} from './meeting-service.ts'
import { exportAddresses, previewRoundLetter, printRoundLetter } from './round-letter-service.ts'
import { listTasks } from './task-repository.ts'
import { addTask, markTask, removeTask, saveTask } from './task-service.ts'
import { listTrainings } from './training-repository.ts'
import {
  addTraining,
  printCertificates,
  removeTraining,
  saveTraining,
  setParticipants,
} from './training-service.ts'

export function networkHandlers(
  { host }: Pick<Machine, 'host'>,
  reference: ReferenceData,
): FeatureHandlers<typeof networkContract> {
  const outside = { host, reference }
  return {
    listTrainings: ({ db }, { year }) => listTrainings(db, year),
    addTraining: (context, { training }) => addTraining(context, training),
    saveTraining,
    removeTraining,
    setParticipants,
    printCertificates: (context, input) => printCertificates(context, host, input),
    listMeetings: ({ db }, { year }) => listMeetings(db, year),
    addMeeting: (context, { meeting }) => addMeeting(context, meeting),
    saveMeeting,
    removeMeeting,
    setGuests,
    saveMeetingFile: (context, input) => saveMeetingFile(context, host, input),
    listContacts: ({ db, today }, { text }) => listContacts(db, text, today),
    addContactPerson: (context, { contact }) => addContactPerson(context, contact),
    saveContactPerson,
    removeContactPerson,
    noteContact,
    listTasks: ({ db }, { open }) => listTasks(db, open),
    addTask: (context, { task }) => addTask(context, task),
    saveTask,
    markTask,
    removeTask,
    previewRoundLetter: (context, input) => previewRoundLetter(context, reference, input),
    printRoundLetter: (context, input) => printRoundLetter(context, outside, input),
    exportAddresses: (context, input) => exportAddresses(context, outside, input),
  }
}

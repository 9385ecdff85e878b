import { blankMatchingProfile } from '../../shared/matching/matching-profile.ts'
import type { ApprovalGiven } from '../../shared/volunteers/approval.ts'
import type { Assignment, HelpRequest } from '../../shared/volunteers/assignment.ts'
import type { Helper } from '../../shared/volunteers/helper.ts'
import { firstRate, type Mission, type Rate } from '../../shared/volunteers/money.ts'
import type {
  ContactPerson,
  Meeting,
  SharedTask,
  Training,
} from '../../shared/volunteers/network.ts'

export function aHelper(part: Partial<Helper> = {}): Helper {
  return {
    familyName: 'Kidane',
    givenNames: 'Abrehet',
    ownScript: 'ኣብርሀት ኪዳነ',
    gender: 'w',
    birthDate: { precision: 'day', value: '1988-04-02' },
    street: 'Kaiserstraße 12',
    postcode: '61169',
    municipality: '06440008',
    phone: '+491525550163',
    email: 'kidane@example.org',
    kinds: ['lotse'],
    organisationId: null,
    languages: [
      { code: 'ti', level: 'erstsprache' },
      { code: 'am', level: 'gut' },
    ],
    germanLevel: 'C1',
    topics: ['behoerde', 'gesundheit', 'schule'],
    refusedTopics: ['gericht', 'polizei'],
    wishedGender: null,
    withMinors: false,
    radiusKm: 20,
    mobility: ['bus-bahn'],
    slots: [
      { weekday: 1, part: 'vormittag' },
      { weekday: 2, part: 'vormittag' },
    ],
    slotsOn: '2026-09-01',
    capacity: { lotse: 3, dolmetscher: 2, pate: 1 },
    hoursPerWeek: 6,
    coordinating: false,
    wishes: '',
    limits: '',
    experience: '',
    matching: { ...blankMatchingProfile, agreedOn: '2026-03-11' },
    ...part,
  }
}

export function anApproval(part: Partial<ApprovalGiven> = {}): ApprovalGiven {
  return {
    requirement: 'verschwiegenheit',
    ...{ on: '2026-03-11', until: null, ue: null, seen: 'unterschrieben', note: '' },
    ...part,
  }
}

export function anAssignment(part: Partial<Assignment> = {}): Assignment {
  return {
    kind: 'begleitung',
    topic: 'behoerde',
    purpose: 'Zur Ausländerbehörde begleiten',
    startOn: '2026-11-16',
    ...{ firstMeetingOn: null, moderatedBy: '', agreementOn: null },
    ...{ plannedHours: 20, cadenceDays: null },
    ...part,
  }
}

export function aHelpRequest(part: Partial<HelpRequest> = {}): HelpRequest {
  return {
    clientId: null,
    kind: 'begleitung',
    topic: 'behoerde',
    language: 'ti',
    task: 'Begleitung zur Ausländerbehörde',
    day: '2026-11-24',
    time: '10:00',
    minutes: 90,
    place: 'Europaplatz, Friedberg, Haupteingang',
    municipality: '06440008',
    wishedGender: null,
    note: '',
    ...part,
  }
}

export function aMission(part: Partial<Mission> = {}): Mission {
  return {
    kind: 'lotse',
    day: '2026-11-13',
    startsAt: '09:15',
    minutes: 90,
    topic: 'behoerde',
    text: 'Begleitung Ausländerbehörde',
    language: 'ti',
    ...{ clientId: null, assignmentId: null, signed: false },
    ...part,
  }
}

export function aRate(part: Partial<Rate> = {}): Rate {
  return { ...firstRate, validFrom: '2026-01-01', ...part }
}

export function aTraining(part: Partial<Training> = {}): Training {
  return {
    title: 'Basisqualifizierung Integrationslotsen',
    earns: 'basis',
    ...{ day: '2026-10-02', endDay: '2026-10-24', ue: 24 },
    ...{ place: 'vhs Friedberg', trainer: 'Frau Seibert', topics: '' },
    ...part,
  }
}

export function aMeeting(part: Partial<Meeting> = {}): Meeting {
  return {
    kind: 'netzwerktreffen',
    title: 'Netzwerk Flucht und Integration',
    ...{ day: '2026-12-03', time: '14:00', minutes: 120 },
    ...{ place: 'Kreishaus Friedberg', agenda: '', notes: '' },
    ...part,
  }
}

export function aContactPerson(part: Partial<ContactPerson> = {}): ContactPerson {
  return {
    organisationId: null,
    name: 'Birgit Seibert',
    ...{
      role: 'Leitung Sprachkurse',
      phone: '06031 555-20',
      email: 'seibert@vhs.example',
      note: '',
    },
    ...part,
  }
}

export function aSharedTask(part: Partial<SharedTask> = {}): SharedTask {
  return {
    text: 'Protokoll an alle schicken',
    ...{ dueOn: '2026-12-10', userId: null, helperId: null, contactId: null, meetingId: null },
    ...part,
  }
}

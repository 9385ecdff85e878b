import {
  createHashHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  Navigate,
  redirect,
} from '@tanstack/react-router'
import { caseworkers, everyone, leitungOnly, type Role, responsible } from '../shared/roles.ts'
import { AboutScreen } from './about/about-screen.tsx'
import { CaseScreen } from './clients/case-screen.tsx'
import { ClientsScreen } from './clients/clients-screen.tsx'
import { IntakeScreen } from './clients/intake-screen.tsx'
import { MergeScreen } from './clients/merge-screen.tsx'
import { ShortContactFigure } from './clients/short-contact-figure.tsx'
import { ShortContactProvider } from './clients/short-contact-provider.tsx'
import { ShortContactsScreen } from './clients/short-contacts-screen.tsx'
import { FrameLayout } from './frame/frame-layout.tsx'
import type { Place } from './frame/place.ts'
import { DirectoryScreen } from './offers/directory-screen.tsx'
import { FinderScreen } from './offers/finder-screen.tsx'
import { GapsScreen } from './offers/gaps-screen.tsx'
import { ImportScreen } from './offers/import-screen.tsx'
import { OfferFormScreen } from './offers/offer-form-screen.tsx'
import { RulesScreen } from './offers/rules-screen.tsx'
import { AuditScreen } from './privacy/audit-screen.tsx'
import { ReferralScreen } from './referrals/referral-screen.tsx'
import { ReferralsScreen } from './referrals/referrals-screen.tsx'
import { TemplatesTab } from './referrals/templates-tab.tsx'
import { AppearanceTab } from './settings/appearance-tab.tsx'
import { DeskTab } from './settings/desk-tab.tsx'
import { OfficeTab } from './settings/office-tab.tsx'
import { ReferralSettingsTab } from './settings/referrals-tab.tsx'
import { SettingsScreen, type SettingsTab, tabsOf } from './settings/settings-screen.tsx'
import { WeightsTab } from './settings/weights-tab.tsx'
import { BackupTab } from './store/settings/backup-tab.tsx'
import { SecurityTab } from './store/settings/security-tab.tsx'
import { UsersTab } from './store/settings/users-tab.tsx'
import { DeskLines } from './today/desk-lines.tsx'
import { FirstSteps } from './today/first-steps.tsx'
import { OpenCasesFigure } from './today/open-cases-figure.tsx'
import type { FigureProvider } from './today/today-figures.ts'
import type { LineProvider } from './today/today-lines.ts'
import { TodayScreen } from './today/today-screen.tsx'
import { ApprovalsTab } from './volunteers/approvals-tab.tsx'
import { HelperFormScreen } from './volunteers/helper-form-screen.tsx'
import { HelperImportScreen } from './volunteers/helper-import-screen.tsx'
import { HelperScreen } from './volunteers/helper-screen.tsx'
import { MeetingsScreen } from './volunteers/meetings-screen.tsx'
import { MoneyScreen } from './volunteers/money-screen.tsx'
import { NetworkScreen } from './volunteers/network-screen.tsx'
import { RatesTab } from './volunteers/rates-tab.tsx'
import { RequestsScreen } from './volunteers/requests-screen.tsx'
import { TrainingsScreen } from './volunteers/trainings-screen.tsx'
import { VolunteersScreen } from './volunteers/volunteers-screen.tsx'

/** What is due, in the order in which Heute shows it. */
const lineProviders: readonly LineProvider[] = [
  { id: 'desk', roles: caseworkers, Lines: DeskLines },
  { id: 'first-steps', roles: everyone, Lines: FirstSteps },
]

/** The numbers beside it. */
const figureProviders: readonly FigureProvider[] = [
  { id: 'open-cases', roles: caseworkers, Figure: OpenCasesFigure },
  { id: 'short-contacts', roles: everyone, Figure: ShortContactFigure },
]

const settingsTabs: readonly SettingsTab[] = [
  {
    id: 'office',
    title: 'Dienststelle',
    roles: responsible,
    words: 'Anschrift Träger Adresse Telefon Programm',
    Panel: OfficeTab,
  },
  {
    id: 'users',
    title: 'Benutzerinnen und Benutzer',
    roles: responsible,
    words: 'Zugang Vertretung Leitung Person anlegen',
    Panel: UsersTab,
  },
  {
    id: 'security',
    title: 'Sicherheit',
    roles: everyone,
    words: 'Passphrase Passwort Wiederherstellungsblatt Sperren Minuten',
    Panel: SecurityTab,
  },
  {
    id: 'weights',
    title: 'Gewichte',
    roles: responsible,
    words: 'Passung Vorschläge Merkmale',
    Panel: WeightsTab,
  },
  {
    id: 'desk',
    title: 'Erinnerungen',
    roles: responsible,
    words: 'Heute Frist Vorlauf Tage Kontakt Einwilligung',
    Panel: DeskTab,
  },
  {
    id: 'referrals',
    title: 'Vermittlung',
    roles: responsible,
    words: 'Antwort Tage Erinnerung Einwilligung Monate geprüft alt Fax Rechtsgrundlage',
    Panel: ReferralSettingsTab,
  },
  {
    id: 'letters',
    title: 'Briefvorlagen',
    roles: everyone,
    words: 'Brief Vorlage Text Felder Vermittlung Erinnerung',
    Panel: TemplatesTab,
  },
  {
    id: 'approvals',
    title: 'Nachweise',
    roles: responsible,
    words: 'Ehrenamt Verschwiegenheit Führungszeugnis Schulung Ablauf still Rückmeldung',
    Panel: ApprovalsTab,
  },
  {
    id: 'rates',
    title: 'Sätze und Budget',
    roles: responsible,
    words: 'Ehrenamt Euro Stunden Obergrenze Jahr Budget Freibetrag',
    Panel: RatesTab,
  },
  {
    id: 'backup',
    title: 'Sicherung',
    roles: everyone,
    words: 'Backup Stick Netzlaufwerk zurückholen',
    Panel: BackupTab,
  },
  {
    id: 'appearance',
    title: 'Darstellung',
    roles: everyone,
    words: 'hell dunkel Farben',
    Panel: AppearanceTab,
  },
]

/** The navigation from top to bottom; the search knows the tabs too. */
const places: readonly Place[] = [
  { path: '/', label: 'Heute', icon: 'today', roles: everyone, inNav: true },
  {
    path: '/clients',
    label: 'Klientinnen und Klienten',
    icon: 'people',
    roles: caseworkers,
    inNav: true,
    words: 'Fälle Akten Personen Liste',
  },
  {
    path: '/clients/new',
    label: 'Erstaufnahme',
    icon: 'plus',
    roles: caseworkers,
    inNav: false,
    words: 'neue Person aufnehmen Akte anlegen',
  },
  {
    path: '/short-contacts',
    label: 'Kurzkontakte im Quartal',
    icon: 'bolt',
    roles: everyone,
    inNav: false,
    words: 'Liste Statistik gezählt anonym',
  },
  {
    path: '/offers',
    label: 'Angebote',
    icon: 'offers',
    roles: everyone,
    inNav: true,
    words: 'Verzeichnis Stellen Träger Zuständigkeit wer ist zuständig Migrantenorganisation',
  },
  {
    path: '/finder',
    label: 'Passendes Angebot finden',
    icon: 'search',
    roles: everyone,
    inNav: false,
    words: 'Passgenau Finder Frage am Tresen ohne Person Wegweiser',
  },
  {
    path: '/offers/new',
    label: 'Angebot aufnehmen',
    icon: 'plus',
    roles: everyone,
    inNav: false,
    words: 'neuer Eintrag Verzeichnis',
  },
  {
    path: '/offers/import',
    label: 'Angebote einlesen',
    icon: 'download',
    roles: everyone,
    inNav: false,
    words: 'Import Excel CSV Tabelle Austausch',
  },
  {
    path: '/offers/rules',
    label: 'Regeln: Wer darf wohin?',
    icon: 'doc',
    roles: everyone,
    inNav: false,
    words: 'Voraussetzung Zugang Integrationskurs Status Gesetz',
  },
  {
    path: '/offers/gaps',
    label: 'Was fehlt?',
    icon: 'offers',
    roles: caseworkers,
    inNav: false,
    words: 'Lücken Bedarf ohne Angebot Systemhürden Netzwerk Karte',
  },
  {
    path: '/referrals',
    label: 'Vermittlungen',
    icon: 'referrals',
    roles: caseworkers,
    inNav: true,
    words: 'Rücklauf Antwort Code Briefe',
  },
  {
    path: '/volunteers',
    label: 'Ehrenamt',
    icon: 'volunteers',
    roles: caseworkers,
    inNav: true,
    words: 'Lotsinnen Lotsen Paten Patinnen Dolmetscher Helferinnen',
  },
  {
    path: '/volunteers/new',
    label: 'Ehrenamtliche Person aufnehmen',
    icon: 'plus',
    roles: caseworkers,
    inNav: false,
    words: 'Bewerbung Helferin Lotse Pate',
  },
  {
    path: '/volunteers/requests',
    label: 'Anfragen nach Begleitung',
    icon: 'volunteers',
    roles: caseworkers,
    inNav: false,
    words: 'Termin Dolmetscher gesucht',
  },
  {
    path: '/volunteers/money',
    label: 'Einsätze und Geld',
    icon: 'volunteers',
    roles: caseworkers,
    inNav: false,
    words: 'Abrechnung Konto Jahr abschließen Formblatt 2b Nachweis Quittung',
  },
  {
    path: '/volunteers/trainings',
    label: 'Schulungen',
    icon: 'volunteers',
    roles: caseworkers,
    inNav: false,
    words: 'Qualifizierung UE Zertifikat 2c',
  },
  {
    path: '/volunteers/meetings',
    label: 'Treffen',
    icon: 'volunteers',
    roles: caseworkers,
    inNav: false,
    words: 'Netzwerktreffen Regionalkonferenz WIR-Koordination',
  },
  {
    path: '/volunteers/network',
    label: 'Netzwerk',
    icon: 'volunteers',
    roles: caseworkers,
    inNav: false,
    words: 'Ansprechpersonen Aufgaben Rundbrief Haupt- und Ehrenamt',
  },
  {
    path: '/volunteers/import',
    label: 'Ehrenamtliche einlesen',
    icon: 'download',
    roles: caseworkers,
    inNav: false,
    words: 'Import Excel CSV Tabelle',
  },
  {
    path: '/settings',
    label: 'Einstellungen',
    icon: 'settings',
    roles: everyone,
    inNav: true,
    beginsGroup: true,
  },
  ...settingsTabs.map(tab => ({
    path: `/settings/${tab.id}`,
    label: `Einstellungen: ${tab.title}`,
    icon: 'settings' as const,
    roles: tab.roles,
    inNav: false,
    words: tab.words,
  })),
  { path: '/audit', label: 'Protokoll', icon: 'doc', roles: leitungOnly, inNav: true },
  { path: '/about', label: 'Über dieses Programm', icon: 'info', roles: everyone, inNav: true },
]

const rootRoute = createRootRouteWithContext<{ role: Role }>()({
  component: () => (
    <ShortContactProvider>
      <FrameLayout places={places} />
    </ShortContactProvider>
  ),
  notFoundComponent: () => <Navigate to="/" replace />,
})

const todayRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  staticData: { title: 'Heute' },
  component: () => <TodayScreen providers={lineProviders} figures={figureProviders} />,
})

const shortContactsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/short-contacts',
  staticData: { title: 'Kurzkontakte' },
  component: ShortContactsScreen,
})

/** Whoever may not open files is sent back to the desk. */
function caseworkersOnly({ context }: { context: { role: Role } }): void {
  if (!caseworkers.includes(context.role)) throw redirect({ to: '/', replace: true })
}

const clientsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients',
  staticData: { title: 'Klientinnen und Klienten' },
  beforeLoad: caseworkersOnly,
  component: ClientsScreen,
})

/** `draft` names a kept draft; what was typed never stands in an address. */
const intakeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients/new/{-$draft}',
  staticData: { title: 'Erstaufnahme' },
  beforeLoad: caseworkersOnly,
  component: function IntakePage() {
    return <IntakeScreen draft={intakeRoute.useParams().draft} />
  },
})

const caseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients/$clientId/{-$tab}',
  staticData: { title: 'Akte' },
  beforeLoad: caseworkersOnly,
  component: function CasePage() {
    const { clientId, tab } = caseRoute.useParams()
    return <CaseScreen key={clientId} clientId={clientId} tab={tab} />
  },
})

const mergeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients/merge/$clientId/$otherId',
  staticData: { title: 'Akten zusammenführen' },
  beforeLoad: caseworkersOnly,
  component: function MergePage() {
    const { clientId, otherId } = mergeRoute.useParams()
    return <MergeScreen clientId={clientId} otherId={otherId} />
  },
})

const offersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offers',
  staticData: { title: 'Angebote' },
  component: DirectoryScreen,
})

const newOfferRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offers/new',
  staticData: { title: 'Angebot aufnehmen' },
  component: () => <OfferFormScreen offerId={null} />,
})

const editOfferRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offers/edit/$offerId',
  staticData: { title: 'Angebot ändern' },
  component: function EditOfferPage() {
    const { offerId } = editOfferRoute.useParams()
    return <OfferFormScreen key={offerId} offerId={offerId} />
  },
})

const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offers/import',
  staticData: { title: 'Angebote einlesen' },
  component: ImportScreen,
})

const rulesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offers/rules',
  staticData: { title: 'Regeln' },
  component: RulesScreen,
})

const gapsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offers/gaps',
  staticData: { title: 'Was fehlt?' },
  beforeLoad: caseworkersOnly,
  component: GapsScreen,
})

const finderRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/finder',
  staticData: { title: 'Angebot finden' },
  component: () => <FinderScreen clientId={null} needId={null} />,
})

const caseFinderRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/finder/$clientId/{-$needId}',
  staticData: { title: 'Angebot finden' },
  beforeLoad: caseworkersOnly,
  component: function CaseFinderPage() {
    const { clientId, needId } = caseFinderRoute.useParams()
    return <FinderScreen key={`${clientId}${needId}`} clientId={clientId} needId={needId ?? null} />
  },
})

const referralsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/referrals',
  staticData: { title: 'Vermittlungen' },
  beforeLoad: caseworkersOnly,
  component: ReferralsScreen,
})

const referralRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/referrals/$clientId/$referralId',
  staticData: { title: 'Vermittlung' },
  beforeLoad: caseworkersOnly,
  component: function ReferralPage() {
    const { clientId, referralId } = referralRoute.useParams()
    return <ReferralScreen key={referralId} clientId={clientId} referralId={referralId} />
  },
})

const volunteersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/volunteers',
  staticData: { title: 'Ehrenamt' },
  beforeLoad: caseworkersOnly,
  component: VolunteersScreen,
})

const newHelperRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/volunteers/new',
  staticData: { title: 'Person aufnehmen' },
  beforeLoad: caseworkersOnly,
  component: () => <HelperFormScreen helperId={null} />,
})

const editHelperRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/volunteers/edit/$helperId',
  staticData: { title: 'Person ändern' },
  beforeLoad: caseworkersOnly,
  component: function EditHelperPage() {
    const { helperId } = editHelperRoute.useParams()
    return <HelperFormScreen key={helperId} helperId={helperId} />
  },
})

const helperRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/volunteers/person/$helperId/{-$tab}',
  staticData: { title: 'Ehrenamt' },
  beforeLoad: caseworkersOnly,
  component: function HelperPage() {
    const { helperId, tab } = helperRoute.useParams()
    return <HelperScreen key={helperId} helperId={helperId} tab={tab} />
  },
})

const requestsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/volunteers/requests',
  staticData: { title: 'Anfragen' },
  beforeLoad: caseworkersOnly,
  component: RequestsScreen,
})

const moneyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/volunteers/money',
  staticData: { title: 'Einsätze und Geld' },
  beforeLoad: caseworkersOnly,
  component: MoneyScreen,
})

const trainingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/volunteers/trainings',
  staticData: { title: 'Schulungen' },
  beforeLoad: caseworkersOnly,
  component: TrainingsScreen,
})

const meetingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/volunteers/meetings',
  staticData: { title: 'Treffen' },
  beforeLoad: caseworkersOnly,
  component: MeetingsScreen,
})

const networkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/volunteers/network',
  staticData: { title: 'Netzwerk' },
  beforeLoad: caseworkersOnly,
  component: NetworkScreen,
})

const helperImportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/volunteers/import',
  staticData: { title: 'Ehrenamtliche einlesen' },
  beforeLoad: caseworkersOnly,
  component: HelperImportScreen,
})

const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings',
  beforeLoad: ({ context }) => {
    const first = tabsOf(context.role, settingsTabs)[0]
    throw redirect({ to: '/settings/$tab', params: { tab: first?.id ?? '' }, replace: true })
  },
})

const settingsTabRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings/$tab',
  staticData: { title: 'Einstellungen' },
  component: function SettingsPage() {
    const { tab } = settingsTabRoute.useParams()
    const navigate = settingsTabRoute.useNavigate()
    return (
      <SettingsScreen
        tabs={settingsTabs}
        selected={tab}
        onSelect={id => void navigate({ to: '/settings/$tab', params: { tab: id }, replace: true })}
      />
    )
  },
})

const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit',
  staticData: { title: 'Protokoll' },
  beforeLoad: ({ context }) => {
    if (!leitungOnly.includes(context.role)) throw redirect({ to: '/', replace: true })
  },
  component: AuditScreen,
})

const aboutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/about',
  staticData: { title: 'Über dieses Programm' },
  component: AboutScreen,
})

const routeTree = rootRoute.addChildren([
  todayRoute,
  clientsRoute,
  intakeRoute,
  caseRoute,
  mergeRoute,
  shortContactsRoute,
  offersRoute,
  newOfferRoute,
  editOfferRoute,
  importRoute,
  rulesRoute,
  gapsRoute,
  finderRoute,
  caseFinderRoute,
  referralsRoute,
  referralRoute,
  volunteersRoute,
  newHelperRoute,
  editHelperRoute,
  helperRoute,
  requestsRoute,
  moneyRoute,
  trainingsRoute,
  meetingsRoute,
  networkRoute,
  helperImportRoute,
  settingsRoute,
  settingsTabRoute,
  auditRoute,
  aboutRoute,
])

export function createHouseRouter() {
  return createRouter({
    routeTree,
    history: createHashHistory(),
    // The real role comes with the open house.
    context: { role: 'vertretung' },
    defaultPendingMinMs: 0,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createHouseRouter>
  }
  interface StaticDataRouteOption {
    /** Names the window: never a person. */
    title?: string
  }
}

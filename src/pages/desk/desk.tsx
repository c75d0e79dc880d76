import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { today } from '../../neutrality'
import type { Records } from '../../registry/records'
import { formatDay } from '../shared/format'
import { Brand, Languages } from '../shared/parts'
import type { PageProps } from '../shared/show-page'
import { sharedText } from '../shared/text'
import { Attach } from './attach/attach'
import { CandidacyList } from './attach/candidacy-box'
import { DraftBar } from './draft-bar'
import { Drafts } from './drafts-list'
import { Enter } from './enter/enter'
import { Output } from './export/output'
import { Notices } from './notices/notices'
import { Review } from './review/review'
import { firstView, type View } from './review/view'
import { type DeskAccess, DeskProvider } from './state/desk-context'
import { createRows } from './state/rows'
import { useNotices } from './state/use-notices'
import { type Session, useSession } from './state/use-session'
import { useSheets } from './state/use-sheets'
import { useStep } from './state/use-step'
import { Steps } from './steps'
import { deskText } from './text'

const sayMs = 6_000

/** "Meja registri": from an agency's list to records, one draft at a time. */
export function DeskPage({ settings: { language }, change }: PageProps) {
  const text = deskText[language]
  const session = useSession(() => text.shell.firstDraft(formatDay(today(), language)))
  return (
    <>
      <a class="skip button" href="#isi" onClick={(event) => { event.preventDefault(); document.getElementById('isi')?.focus() }}>{sharedText[language].skip}</a>
      <header class="head">
        <Brand><span class="where">{text.shell.title}</span></Brand>
        <Languages language={language} onChange={(wanted) => { void change({ language: wanted }) }} />
      </header>
      {session.phase.is === 'starting' ? <main aria-busy="true"><h1 class="unseen">{text.shell.title}</h1></main>
        : session.phase.is === 'choosing' ? <Drafts session={session} phase={session.phase} language={language} />
        : <Working session={session} language={language} />}
    </>
  )
}

function Working({ session, language }: { readonly session: Session; readonly language: DeskAccess['language'] }) {
  const { desk: { draft }, parts, dispatch } = session
  const { work } = draft
  const [step, goTo] = useStep()
  const [view, setView] = useState<View>(firstView)
  const [said, setSaid] = useState({ text: '', times: 0 })
  const sheets = useSheets(work.sheets, parts)
  const [rowsOf] = useState(createRows)
  const rows = useMemo(() => rowsOf(sheets.map(({ sheet, proposals }) => ({ sheet: sheet.id, proposals })), work), [sheets, work])
  const earlier = work.earlier === undefined ? undefined : parts.get(work.earlier.part) as Records | undefined
  const notices = useNotices(rows, earlier, work)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => { setView(firstView) }, [draft.id])
  const access: DeskAccess = {
    language, text: deskText[language], draft, work, sheets, rows, notices, earlier,
    change: (to, typing) => { dispatch({ type: 'change', to, now: Date.now(), ...(typing !== undefined && { typing }) }) },
    addPart: session.addPart,
    type: (field, typed) => { dispatch({ type: 'type', field, text: typed, now: Date.now() }) },
    say: (sentence) => {
      setSaid(({ times }) => ({ text: sentence, times: times + 1 }))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => { setSaid(({ times }) => ({ text: '', times })) }, sayMs)
    },
    goTo: (wanted, row) => {
      if (row !== undefined) setView({ ...firstView, active: row })
      goTo(wanted)
    },
  }
  return (
    <DeskProvider value={access}>
      <DraftBar session={session} />
      <Steps step={step} />
      <CandidacyList />
      <main id="isi" tabIndex={-1}>
        {/* Stays, for a long file is read on while a person looks elsewhere. */}
        <div class="step" hidden={step !== 'masukkan'}><Enter /></div>
        {step === 'periksa' ? <Review view={view} onView={setView} /> : null}
        {step === 'lekatkan' ? <Attach /> : null}
        {step === 'pemberitahuan' ? <Notices /> : null}
        {step === 'keluarkan' ? <Output /> : null}
      </main>
      <div class="toast" role="status">{said.text === '' ? null : <span key={said.times}>{said.text}</span>}</div>
    </DeskProvider>
  )
}

/** The page's outline until the settings are read. */
export function DeskSkeleton() {
  return (
    <>
      <header class="head"><Brand /></header>
      <main aria-busy="true">{[48, 64, 320].map((height) => <span key={height} class="skeleton" style={`height: ${height}px`} />)}</main>
    </>
  )
}

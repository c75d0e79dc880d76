import { FrameSkeleton } from '../shared/frame'
import { showPage } from '../shared/show-page'
import { Journal } from './journal'
import { journalText } from './text'
import './journal.css'

showPage({ title: { id: `${journalText.id.title} · Jaga Netral`, en: `${journalText.en.title} · Jaga Netral` }, page: Journal, skeleton: () => <FrameSkeleton /> })

import { showPage } from '../shared/show-page'
import { Notes, NotesSkeleton } from './notes'
import { notesText } from './text'
import '../scenes/scenes.css'
import './notes.css'

showPage({
  title: { id: `${notesText.id.title} · Jaga Netral`, en: `${notesText.en.title} · Jaga Netral` },
  page: Notes,
  skeleton: NotesSkeleton,
})

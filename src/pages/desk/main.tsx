import { showPage } from '../shared/show-page'
import { DeskPage, DeskSkeleton } from './desk'
import { deskText } from './text'
import './desk.css'
import './enter/enter.css'
import './review/review.css'
import './attach/attach.css'
import './export/export.css'
import './export/print.css'

showPage({
  title: { id: `${deskText.id.shell.title} · Jaga Netral`, en: `${deskText.en.shell.title} · Jaga Netral` },
  page: DeskPage,
  skeleton: DeskSkeleton,
})

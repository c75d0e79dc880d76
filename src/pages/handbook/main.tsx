import { showPage } from '../shared/show-page'
import { Handbook, HandbookSkeleton } from './handbook'
import { handbookText } from './text'
import './handbook.css'
import './print.css'

showPage({
  title: { id: `${handbookText.id.title} · Jaga Netral`, en: `${handbookText.en.title} · Jaga Netral` },
  page: Handbook,
  skeleton: HandbookSkeleton,
})

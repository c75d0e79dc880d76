import { showPage } from '../shared/show-page'
import { Front, FrontSkeleton } from './front'
import { frontText } from './text'
import './front.css'

showPage({ title: { id: frontText.id.title, en: frontText.en.title }, page: Front, skeleton: FrontSkeleton })

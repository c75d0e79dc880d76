import { FrameSkeleton } from '../shared/frame'
import { showPage } from '../shared/show-page'
import { Diagnostics } from './diagnostics'
import { diagnosticsText } from './text'
import './diagnostics.css'

showPage({ title: { id: `${diagnosticsText.id.title} · Jaga Netral`, en: `${diagnosticsText.en.title} · Jaga Netral` }, page: Diagnostics, skeleton: () => <FrameSkeleton /> })

import { FrameSkeleton } from '../shared/frame'
import { showPage } from '../shared/show-page'
import { Correction } from './correction'
import { correctionText } from './text'
import './correction.css'

showPage({ title: { id: `${correctionText.id.title} · Jaga Netral`, en: `${correctionText.en.title} · Jaga Netral` }, page: Correction, skeleton: () => <FrameSkeleton /> })

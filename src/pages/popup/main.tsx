import { showPage } from '../shared/show-page'
import { Popup, PopupSkeleton } from './popup'
import './popup.css'

showPage({ title: { id: 'Jaga Netral', en: 'Jaga Netral' }, page: Popup, skeleton: PopupSkeleton })

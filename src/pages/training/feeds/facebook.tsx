import { FacebookEvent } from './facebook-event'
import { FacebookPhoto } from './facebook-photo'
import { Face, Set, useStagehand, useToggle } from './set'
import { feedsText } from './text'

const host = { href: '/latihancalon', name: 'Calon Wali Kota Contoh', hue: 262 }
const party = { href: '/partailatihan', name: 'Partai Latihan', hue: 340 }

const events = {
  declaration: { host, title: { id: 'Deklarasi Calon Wali Kota Contoh', en: 'Declaration of Calon Wali Kota Contoh' }, when: { id: 'Sabtu, 09.00, Lapangan Melati', en: 'Saturday, 9 a.m., Lapangan Melati' } },
  party: { host: party, title: { id: 'Bazar murah Partai Latihan', en: 'Low-price fair of Partai Latihan' }, when: { id: 'Minggu, 08.00, halaman kantor partai', en: 'Sunday, 8 a.m., yard of the party office' } },
  handover: { host, title: { id: 'Penyerahan dukungan Partai Latihan', en: 'Partai Latihan hands over its support' }, when: { id: 'Jumat, 19.00, Gedung Serbaguna Contoh', en: 'Friday, 7 p.m., Gedung Serbaguna Contoh' } },
} as const

/** An event, a group, or a post about to be published. */
export function FacebookSet({ set }: { readonly set: string }) {
  return (
    <Set name="facebook">
      {set === 'group' ? <Group /> : set === 'photo' ? <FacebookPhoto tagged={host} /> : <FacebookEvent {...(events[set as keyof typeof events] ?? events.declaration)} />}
    </Set>
  )
}

function Group() {
  const { language } = useStagehand()
  const words = feedsText[language]
  const [joined, toggle] = useToggle('join', words.groupName)
  return (
    <div class="post-card">
      <div class="cover" aria-hidden="true" />
      <div class="byline"><Face name={words.groupName} hue={18} /><div><h2>{words.groupName}</h2><p class="quiet">{words.members}</p></div></div>
      <div class="bar">
        <button type="button" class="strong-button join" onClick={toggle}>{joined ? words.joined : words.joinGroup}</button>
      </div>
    </div>
  )
}

import { useState } from 'preact/hooks'
import type { Text } from '../../../neutrality'
import { NamedIcon } from './icons'
import { asAddress, market, wedding } from './pictures'
import { Face, Set, useStagehand, useToggle } from './set'
import { feedsText } from './text'

interface Photo { readonly handle: string; readonly name: string; readonly hue: number; readonly code: string; readonly picture: string; readonly alt: 'marketAlt' | 'photoAlt'; readonly text: Text; readonly hours: number }

const photos: readonly Photo[] = [
  { handle: 'latihan_calon', name: 'Calon Wali Kota Contoh', hue: 262, code: 'LatihanAA1', picture: asAddress(market), alt: 'marketAlt', hours: 2, text: { id: 'Pagi ini di Pasar Contoh. Terima kasih atas semua usulan!', en: 'This morning at Pasar Contoh. Thank you for every suggestion!' } },
  { handle: 'warga_biasa', name: 'Warga Biasa', hue: 96, code: 'LatihanAA2', picture: asAddress(wedding), alt: 'photoAlt', hours: 5, text: { id: 'Selamat menempuh hidup baru, sepupu!', en: 'All the best to the two of you, cousin!' } },
]

/** Photos with a byline, hearts and a field for comments. */
export function InstagramSet() {
  return <Set name="instagram">{photos.map((photo) => <PhotoPost key={photo.code} {...photo} />)}</Set>
}

function PhotoPost({ handle, name, hue, code, picture, alt, text, hours }: Photo) {
  const { language, hear } = useStagehand()
  const words = feedsText[language]
  const who = `@${handle}`
  const [liked, toggle] = useToggle('like', who)
  const [follows, follow] = useToggle('follow', who)
  const [comment, setComment] = useState('')
  return (
    <article class="post-card">
      <header>
        <a href={`/${handle}/`} tabIndex={-1} aria-hidden="true"><Face name={name} hue={hue} /></a>
        <span><a href={`/${handle}/`}>{handle}</a></span>
        <button type="button" class="quiet-button" onClick={follow}>{follows ? words.following : words.follow}</button>
      </header>
      <div class="picture" onDblClick={() => { if (!liked) toggle() }}><img src={picture} alt={words[alt]} /></div>
      <section class="bar" aria-label={name}>
        <button type="button" class="heart" onClick={toggle}><NamedIcon shape="heart" name={liked ? words.unlike : words.like} on={liked} /></button>
      </section>
      <p><b>{handle}</b> {text[language]}</p>
      <p class="quiet"><a href={`/${handle}/p/${code}/`}><time>{words.hours(hours)}</time></a></p>
      <form class="comment" onSubmit={(event) => { event.preventDefault(); if (comment.trim() !== '') { hear('comment', who); setComment('') } }}>
        <textarea rows={1} aria-label={`${words.addComment}: ${handle}`} placeholder={words.addComment} value={comment} onInput={({ currentTarget }) => { setComment(currentTarget.value) }} />
        <button type="submit" class="quiet-button" disabled={comment.trim() === ''}>{words.sendComment}</button>
      </form>
    </article>
  )
}

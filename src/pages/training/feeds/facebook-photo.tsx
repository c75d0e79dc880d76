import { useEffect, useState } from 'preact/hooks'
import type { Host } from './facebook-event'
import { wedding } from './pictures'
import { useStagehand } from './set'
import { feedsText } from './text'

/** A post with a photo that is about to be published, somebody tagged in its text. */
export function FacebookPhoto({ tagged }: { readonly tagged: Host }) {
  const { language, hear } = useStagehand()
  const words = feedsText[language]
  const [address, setAddress] = useState<string>()
  const [sent, setSent] = useState(false)
  useEffect(() => {
    // A picture chosen on the device has such an address, and is told by it.
    const made = URL.createObjectURL(new Blob([wedding], { type: 'image/svg+xml' }))
    setAddress(made)
    return () => { URL.revokeObjectURL(made) }
  }, [])
  if (sent) return <p class="post-card">{words.published}</p>
  return (
    <div role="dialog" class="post-card" aria-label={words.newPost}>
      <h2>{words.newPost}</h2>
      <div class="draft" role="textbox" aria-multiline="true" aria-label={words.postText} contentEditable="plaintext-only">
        {words.together} <a href={tagged.href} contentEditable={false}>{tagged.name}</a>
      </div>
      <div class="picture">{address === undefined ? null : <img src={address} alt={words.photoAlt} />}</div>
      <button type="button" class="strong-button publish" onClick={() => { setSent(true); hear('photo', tagged.name) }}>{words.publish}</button>
    </div>
  )
}

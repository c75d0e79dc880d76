import { useEffect } from 'preact/hooks'
import { useFeed } from './feed-context'
import { PostArticle } from './post'
import { onShortcut } from './shortcuts'
import { feedText } from './text'
import { type Post, posts } from './world'

/** The timeline, or some posts of it. Its links lead nowhere, and it says so. */
export function TrainingFeed({ shown = posts }: { readonly shown?: readonly Post[] }) {
  const { language, say } = useFeed()
  const text = feedText[language]
  useEffect(() => {
    document.addEventListener('keydown', onShortcut)
    return () => { document.removeEventListener('keydown', onShortcut) }
  }, [])
  useEffect(() => {
    const stay = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="/"], .quoted') : null
      if (link === null) return
      event.preventDefault()
      if (link.getAttribute('role') !== 'menuitem') say(text.notHere)
    }
    const types = ['click', 'auxclick'] as const
    for (const type of types) document.addEventListener(type, stay)
    return () => { for (const type of types) document.removeEventListener(type, stay) }
  }, [language])
  return (
    <section aria-label={text.feed} class="feed">
      {shown.map((post) => <PostArticle key={post.id} post={post} />)}
    </section>
  )
}

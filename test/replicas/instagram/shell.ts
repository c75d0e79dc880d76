import { homePosts, posts } from './posts'
import { codeOf, mediaId, user, type User } from './world'

const media = (id: string, author: User, coauthors: readonly User[]): object => ({
  pk: id, code: codeOf(id), user: { pk: author.id, username: author.handle },
  coauthor_producers: coauthors.map(({ id: pk, handle }) => ({ pk, username: handle })),
})

/** Posts as the site's JSON names them, with every co-author. */
export const timeline = (): object => ({
  data: { xdt_api__v1__feed__timeline__connection: { edges: homePosts.map((post) => ({ node: { media: media(post.id, post.author, post.with) } })) } },
})

/** The page the site's server sends: an empty root, data for the first screen, a script. */
export const shell = (script: string): string => `<!doctype html>
<html lang="id" class="_9dls" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="data:,"><title>Instagram</title></head>
<body class="_a3wf" dir="ltr"><div id="mount_0_0_${Math.random().toString(36).slice(2, 4)}"></div>
<script type="application/json" data-content-len="1" data-sjs>${JSON.stringify({ require: [['ScheduledServerJS', 'handle', null, [{ __bbox: timeline() }]]] })}</script>
<script src="${script}"></script></body></html>`

/**
 * A page that listens on `window`, in the capture phase, from its first inline script on, and keeps in
 * `window.__order` what that listener was told. It shows one post by a registrant and sends the like itself.
 */
export const plain = `<!doctype html>
<html lang="id"><head><script>
window.__order = []
addEventListener('click', (event) => window.__order.push(event.isTrusted ? 'page' : 'page-synthetic'), true)
</script><meta charset="utf-8"><link rel="icon" href="data:,"><title>Instagram</title></head>
<body><div><main role="main"><article><header><a href="/calon_contoh/" role="link">calon_contoh</a></header>
<a href="/p/${posts.calon.code}/" role="link"><time>3 mnt</time></a>
<section><div role="button" tabindex="0" data-truth="like:${posts.calon.id}"><svg aria-label="Suka" role="img" height="24" width="24" viewBox="0 0 24 24"><title>Suka</title></svg></div>
<div role="button" tabindex="0"><svg aria-label="Komentari" role="img" height="24" width="24" viewBox="0 0 24 24"></svg></div></section>
</article></main></div><script>
document.querySelector('[data-truth^="like:"]').addEventListener('click', () => {
  const request = new XMLHttpRequest()
  request.open('POST', '/api/v1/web/likes/${mediaId(user('calon_contoh'), 1)}/like/')
  request.send()
})
</script></body></html>`

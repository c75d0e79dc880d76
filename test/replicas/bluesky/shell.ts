/** The page the site's server sends: a root, a script and a head full of tags. */
export const shell = (script: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,minimum-scale=1,viewport-fit=cover">
<link rel="icon" href="data:,"><meta name="application-name" content="Bluesky"><title>Bluesky</title></head>
<body><div id="root"></div><noscript><h1>JavaScript Required</h1></noscript><script src="${script}"></script></body></html>`

/** A page that listens before anybody else and keeps in `window.__order` what it was told. It shows one post by a registrant. */
export const plain = `<!doctype html>
<html lang="id"><head><script>
window.__order = []
addEventListener('click', (event) => window.__order.push(event.isTrusted ? 'page' : 'page-synthetic'), true)
</script><meta charset="utf-8"><link rel="icon" href="data:,"><title>Bluesky</title></head>
<body><div id="root"><div role="link" data-testid="feedItem-by-calon-contoh.bsky.social"><a href="/profile/calon-contoh.bsky.social">Calon</a>
<a href="/profile/calon-contoh.bsky.social/post/3l2aaaaaaaaa3">3m</a><div data-testid="postText">Halaman tanpa kerangka kerja.</div>
<button role="button" type="button" data-testid="likeBtn" aria-label="Suka (7 suka)">7</button></div></div><script>
document.querySelector('[data-testid="likeBtn"]').addEventListener('click', () => {
  fetch('/xrpc/com.atproto.repo.createRecord', { method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ collection: 'app.bsky.feed.like', record: { subject: { uri: 'at://did:plc:calonwalikotacontohaaaaa/app.bsky.feed.post/3l2aaaaaaaaa3' } } }) })
})
</script></body></html>`

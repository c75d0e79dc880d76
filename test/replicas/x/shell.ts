/** The page the site's server sends: nothing but a root, a script and a head full of tags. */
export const shell = (script: string): string => `<!doctype html>
<html dir="ltr" lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
<link rel="icon" href="data:,"><meta name="theme-color" content="#FFFFFF"><title>X</title></head>
<body><noscript><h1>JavaScript is not available.</h1></noscript>
<div id="react-root" style="height:100%"></div><script src="${script}"></script></body></html>`

/**
 * A page that listens on `window`, in the capture phase, from its first inline script on, and keeps in
 * `window.__order` what that listener was told. It shows one post by a registrant and sends the like itself.
 */
export const plain = `<!doctype html>
<html lang="id"><head><script>
window.__order = []
addEventListener('click', (event) => window.__order.push(event.isTrusted ? 'page' : 'page-synthetic'), true)
</script><meta charset="utf-8"><link rel="icon" href="data:,"><title>X</title></head>
<body><div id="react-root"><div data-testid="cellInnerDiv"><article role="article" tabindex="0" data-testid="tweet"><div>
<div data-testid="User-Name"><a href="/calon_contoh" role="link">Calon Wali Kota Contoh</a> <a href="/calon_contoh" role="link" tabindex="-1">@calon_contoh</a>
<a href="/calon_contoh/status/1900000000000000001" role="link"><time>3 mnt</time></a></div>
<div data-testid="tweetText"><span>Halaman tanpa kerangka kerja.</span></div>
<div role="group"><button type="button" role="button" data-testid="like" aria-label="7 Suka. Suka">♡ 7</button></div>
</div></article></div></div><script>
document.querySelector('[data-testid="like"]').addEventListener('click', () => {
  const request = new XMLHttpRequest()
  request.open('POST', '/i/api/graphql/plainpage/FavoriteTweet')
  request.setRequestHeader('content-type', 'application/json')
  request.send('{"variables":{"tweet_id":"1900000000000000001"}}')
})
</script></body></html>`

/** Escapes what goes into the page the server writes. */
const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)

const page = (script: string, title: string, body: string): string => `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>${title}</title>
<script src="${script}"${body.includes('"app"') ? ' defer' : ''}></script><style>body{font:16px sans-serif;margin:40px} a,button{display:inline-block;margin:8px;padding:10px 16px}</style></head>
<body>${body}</body></html>`

/** Two languages: the server goes by what the browser asks for, a test by `lang`. */
const word = ({ searchParams }: URL, id: string, en: string): string => (searchParams.get('lang') === 'en' ? en : id)

/** `api.whatsapp.com/send`: a button into the app, and the web client for those without it. */
export const whatsappSend = (script: string, url: URL): string => {
  const { search, searchParams } = url
  const text = searchParams.get('text') ?? ''
  return page(script, 'Share on WhatsApp', `<header><a href="https://www.whatsapp.com/">WhatsApp</a> <a href="https://www.whatsapp.com/download">Download</a></header>
<div id="main_block"><h2>${word(url, 'Bagikan di WhatsApp', 'Share on WhatsApp')}</h2><p dir="auto">${safe(text)}</p>
<a href="whatsapp://send/${safe(search)}" id="action-button" title="Share on WhatsApp"><span>${word(url, 'Lanjut ke Chat', 'Continue to Chat')}</span></a></div>
<div id="fallback_block"><h4>${word(url, 'Belum punya WhatsApp?', 'Don’t have WhatsApp yet?')}</h4>
<a href="https://web.whatsapp.com/send/${safe(search)}">${word(url, 'gunakan WhatsApp Web', 'use WhatsApp Web')}</a></div>`)
}

/** `t.me/share/url`: a card with a button into the app and, of late, one into the web client. */
export const telegramShare = (script: string, url: URL): string => {
  const { search, searchParams } = url
  const target = `tg://msg_url${search}`
  return page(script, 'Telegram: Share', `<div class="tgme_page_wrap"><div class="tgme_body_wrap"><div class="tgme_page">
<div class="tgme_page_title" dir="auto">${word(url, 'Bagikan tautan', 'Share link')}</div>
<div class="tgme_page_description">${safe(searchParams.get('url') ?? '')} ${safe(searchParams.get('text') ?? '')}</div>
<div class="tgme_page_action"><a class="tgme_action_button_new shine" href="${safe(target)}">${word(url, 'Bagikan', 'Share')}</a></div>
<div class="tgme_page_action tgme_page_web_action"><a class="tgme_action_button_new tgme_action_web_button" href="https://web.telegram.org/a/#?tgaddr=${encodeURIComponent(target)}"><span class="tgme_action_button_label">${word(url, 'Buka di Web', 'Open in Web')}</span></a></div>
<div class="tgme_page_additional"><a href="//telegram.org/dl">${word(url, 'Unduh Telegram', 'Download Telegram')}</a></div></div></div></div>`)
}

/** A page that its client fills: WhatsApp's web client, LinkedIn. */
export const app = (script: string, title: string): string => page(script, title, '<div id="app"></div>')

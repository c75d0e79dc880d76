/** Says to the server what the page does; WhatsApp and the apps would not use HTTP, but the count is what matters. */
export const post = (path: string, body: object): void => {
  void fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), keepalive: true })
}

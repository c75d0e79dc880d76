/** Pictures of the sets, drawn by us: nobody and nothing real is in them. */
const drawing = (inside: string, width = 480, height = 300) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}">${inside}</svg>`

const person = (x: number, colour: string) => `
<g transform="translate(${String(x)} 0)" fill="none" stroke-linecap="round" stroke-linejoin="round">
<path d="M-46 300v-62a46 46 0 0 1 92 0v62z" fill="${colour}"/>
<circle cy="150" r="34" fill="#c98f63"/><path d="M-34 146a34 34 0 0 1 68 0c-20-12-48-12-68 0z" fill="#2b2320"/>
<path d="M-12 158q12 10 24 0" stroke="#5b3a24" stroke-width="4"/>
<path d="M40 250l30-72" stroke="${colour}" stroke-width="22"/>
<g stroke="#c98f63" stroke-width="10"><path d="M72 168l-9-40"/><path d="M76 168l11-40"/></g><circle cx="74" cy="170" r="14" fill="#c98f63"/>
</g>`

/** Three people at a wedding, two fingers up. */
export const wedding = drawing(`<rect width="480" height="300" fill="#f3e6d6"/><path d="M0 40q60 50 120 0t120 0 120 0 120 0V0H0z" fill="#d9b7a1"/>${person(90, '#38608a')}${person(235, '#8a3f4a')}${person(380, '#3f7a5c')}`)

const stall = (x: number, colour: string) => `
<g transform="translate(${String(x)} 0)"><rect x="6" y="150" width="128" height="110" fill="#e7ddcb"/><rect y="196" width="140" height="64" fill="#9a7350"/>
<path d="M-6 150l20-46h112l20 46z" fill="${colour}"/><path d="M-6 150a19 19 0 0 0 38 0 19 19 0 0 0 38 0 19 19 0 0 0 38 0 19 19 0 0 0 38 0z" fill="#fff" fill-opacity=".75"/>
<g fill="#d98032"><circle cx="30" cy="190" r="11"/><circle cx="52" cy="190" r="11"/></g><g fill="#5d8f3c"><circle cx="86" cy="190" r="11"/><circle cx="108" cy="190" r="11"/></g></g>`

/** Stalls at a market. */
export const market = drawing(`<rect width="480" height="300" fill="#cfe3ea"/><rect y="250" width="480" height="50" fill="#b7a98f"/>${stall(12, '#2f7f78')}${stall(170, '#b4533f')}${stall(328, '#3a5f9a')}`)

/** Somebody at a desk with a microphone. */
export const debate = drawing('<rect width="480" height="270" fill="#25404c"/><rect y="200" width="480" height="70" fill="#1a2e38"/><g transform="translate(240 0)"><path d="M-60 270v-56a60 60 0 0 1 120 0v56z" fill="#d9e4e8"/><circle cy="118" r="42" fill="#b98458"/><path d="M-42 114a42 42 0 0 1 84 0c-24-16-60-16-84 0z" fill="#201a18"/><path d="M-14 130q14 11 28 0" stroke="#4a2f1c" stroke-width="5" fill="none"/></g><path d="M330 270v-90l-34-26" stroke="#93a8b2" stroke-width="8" fill="none"/><circle cx="292" cy="150" r="14" fill="#93a8b2"/>', 480, 270)

/** A drawing as an address for an image. */
export const asAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`

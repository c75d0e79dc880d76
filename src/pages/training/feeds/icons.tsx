const paths = {
  heart: 'M12 20.5S3.5 15.4 3.5 9.2A4.7 4.7 0 0 1 12 6.4a4.7 4.7 0 0 1 8.5 2.8c0 6.2-8.5 11.3-8.5 11.3z',
  arrows: 'M6 8h11l-3-3M18 16H7l3 3M6 8v4M18 16v-4',
  thumb: 'M7 11v9H4v-9zm0 0 4-7c1.6 0 2.4 1.2 2 2.8L12.4 9.5H19a1.5 1.5 0 0 1 1.4 2l-2.3 7A2 2 0 0 1 16.2 20H7',
} as const

/** An icon that bears its name, as on the sites. */
export function NamedIcon({ shape, name, on = false }: { readonly shape: keyof typeof paths; readonly name: string; readonly on?: boolean }) {
  return (
    <svg role="img" aria-label={name} class={on ? 'icon on' : 'icon'} viewBox="0 0 24 24" width="24" height="24" fill={on ? 'currentColor' : 'none'} stroke="currentColor" stroke-width="2" stroke-linejoin="round" stroke-linecap="round">
      <path d={paths[shape]} />
    </svg>
  )
}

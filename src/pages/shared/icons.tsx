const shapes = {
  book: 'M5 4.500h9.500a3 3 0 0 1 3 3V20H8a3 3 0 0 1-3-3zM5 17a3 3 0 0 1 3-3h9.500M9 8.500h5',
  check: 'M5 12.500 10 17.500 19 7',
  chart: 'M5 20V10M12 20V4M19 20v-7',
  copy: 'M9 9h10v11H9zM15 9V4H5v11h4',
  cross: 'M6 6l12 12M18 6 6 18',
  forward: 'M5 12h14M13 6l6 6-6 6',
  gear: 'M12 15.200a3.200 3.200 0 1 0 0-6.400 3.200 3.200 0 0 0 0 6.400zM12 3v2.500M12 18.500V21M3 12h2.500M18.500 12H21M5.600 5.600l1.800 1.800M16.600 16.600l1.800 1.800M5.600 18.400l1.800-1.800M16.600 7.400l1.800-1.800',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3M12 14.500v2',
  minus: 'M5 12h14',
  pause: 'M9 6v12M15 6v12',
  plus: 'M12 5v14M5 12h14',
  print: 'M7 9V4h10v5M7 17H4.500V9h15v8H17M7 14h10v6H7z',
  pulse: 'M3 12h4l3-7 4 14 3-7h4',
  question: 'M8.500 9a3.500 3.500 0 1 1 5.200 3.100c-1.100.6-1.700 1.300-1.700 2.400M12 18.500v.01',
  screen: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  save: 'M12 4v11M7.500 10.500 12 15l4.500-4.500M5 20h14',
  search: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM15.500 15.500 20 20',
  seat: 'M4 6.500 12 3l8 3.500M6 9v8M12 9v8M18 9v8M4 20h16',
  sheet: 'M6 3.500h8l4 4V20.500H6zM14 3.500v4h4M9 12h6M9 16h6',
  target: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  back: 'M19 12H5M11 6l-6 6 6 6',
  bin: 'M5 7h14M9.500 7V4.500h5V7M7 7l1 13h8l1-13M10.500 11v5.500M13.500 11v5.500',
} as const

export type IconName = keyof typeof shapes

/** A line drawing in the colour of the text around it; only ever beside words, so it says nothing of its own. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  )
}

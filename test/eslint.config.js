import tseslint from 'typescript-eslint'

/** Rooms of the house from the ground up; a room imports only from rooms before it. */
const house = ['neutrality', 'registry', 'policy', 'deploy', 'sites', 'warning', 'browser']
/** Rooms under the roof stand side by side; a page may also run the guard, as the training page does. */
const roof = { guard: [], backstop: [], background: [], cli: [], pages: ['guard'] }

const mayImport = (room) => room in roof ? [...house, ...roof[room]] : house.slice(0, house.indexOf(room))
const rooms = [...house, ...Object.keys(roof)]

const noBrowserImport = {
  regex: '^webextension-polyfill$',
  message: 'Only src/browser talks to the browser.',
}
const noTestImport = { regex: '^(\\.\\./)+test/', message: 'The extension does not import its tests.' }

/** Import limits of one room. Rules of a later block replace those of an earlier one, so each is complete. */
const importsOf = (room) => {
  const barred = rooms.filter((other) => other !== room && !mayImport(room).includes(other))
  return ['error', {
    patterns: [
      ...(room === 'browser' ? [] : [noBrowserImport]),
      noTestImport,
      { regex: `^(\\.\\./)+(${barred.join('|')})(/|$)`, message: `src/${room} imports downwards only: ${mayImport(room).join(', ') || 'nothing'}.` },
    ],
  }]
}

const defaultExport = { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }
const hostComparison = {
  selector: 'BinaryExpression[operator=/^[!=]==?$/] > MemberExpression[property.name=/^host(name)?$/]',
  message: 'Only src/sites knows which site a page is.',
}

const looseText = { selector: 'JSXText[value=/^(?!\\s*Jaga Netral\\s*$)[^]*\\p{L}{2}/u]', message: 'Words come from a catalogue, in every language.' }

export default tseslint.config(
  { ignores: ['dist/**', '.cache/**', 'node_modules/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,js}'],
    rules: {
      'max-lines': ['error', 250],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error',
        { name: 'chrome', message: 'Only src/browser talks to the browser.' },
        { name: 'browser', message: 'Only src/browser talks to the browser.' }],
      'no-restricted-syntax': ['error', defaultExport, hostComparison],
    },
  },
  { files: ['src/pages/**'], rules: { 'no-restricted-syntax': ['error', defaultExport, hostComparison, looseText] } },
  { files: ['src/sites/**'], rules: { 'no-restricted-syntax': ['error', defaultExport] } },
  { files: ['src/browser/**'], rules: { 'no-restricted-globals': 'off' } },
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
  ...rooms.map((room) => ({ files: [`src/${room}/**`], rules: { 'no-restricted-imports': importsOf(room) } })),
  {
    files: ['test/replicas/**'],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: [{ regex: '^(\\.\\./)+src/', message: 'A replica is written from the facts alone.' }],
      }],
    },
  },
)

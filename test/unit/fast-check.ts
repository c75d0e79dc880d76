import fc from 'fast-check'

// The same cases at every run, so that a failure is the change's own; `JAGA_SEED=<number>` tries others.
fc.configureGlobal({ seed: Number(process.env['JAGA_SEED'] ?? 20_261_201) })
export { fc }

import fc from 'fast-check'

/** The same cases in each run, so that main stays green by itself: `FUZZ_SEED=7 npm run test:unit` looks for others. */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_261_122) })

export { fc }

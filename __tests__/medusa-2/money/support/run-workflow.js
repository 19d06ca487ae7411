/**
 * What a store's own code may do: runs one of Medusa's workflows by name, in a process of its own (`medusa exec`).
 * WORKFLOW and INPUT (JSON) come from the environment.
 */
exports.default = async ({ container }) => {
  const { errors } = await container
    .resolve('workflows')
    .run(process.env.WORKFLOW, { input: JSON.parse(process.env.INPUT), throwOnError: false })
  const failures = (errors ?? []).map(({ action, error }) => `${action}: ${error?.message ?? error}`)
  process.stdout.write(`WORKFLOW ${JSON.stringify(failures)}\n`)
}

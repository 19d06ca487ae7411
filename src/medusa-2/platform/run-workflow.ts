import type { MedusaContainer } from '@medusajs/framework/types'
import { Modules } from '@medusajs/framework/utils'

/** Runs one of Medusa's own workflows by name; gives why it failed, in its words. */
export function runWorkflow(container: MedusaContainer) {
  const engine = container.resolve(Modules.WORKFLOW_ENGINE)
  return async (workflow: string, input: Record<string, unknown>): Promise<string | undefined> => {
    const { errors } = await engine.run(workflow, { input, throwOnError: false })
    return (
      errors?.map(({ error }: { error?: Error }) => error?.message ?? String(error)).join('; ') || undefined
    )
  }
}

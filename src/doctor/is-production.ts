/** Whether the process runs as a shop and not on a developer's machine: what Medusa itself goes by. */
export const isProduction = (): boolean => process.env.NODE_ENV === 'production'

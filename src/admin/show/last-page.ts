/** The index of the last page of a list, from 0; of an empty one it is the first. */
export const lastPage = (count: number, size: number): number => Math.max(1, Math.ceil(count / size)) - 1

/** What an endpoint made of a request, before a revision gives it its shape. */
export type Outcome = { data: Record<string, unknown> } | { refusal: Refusal }

/** A no of the gateway or of WeChat behind it. */
export interface Refusal {
  err_code: string
  err_code_des: string
  /** HTTP status; the documents name none, and a WeChat refusal travels as 200. */
  status?: number
}

export function refuse(err_code: string, err_code_des: string, status?: number): { refusal: Refusal } {
  return { refusal: { err_code, err_code_des, ...(status === undefined ? {} : { status }) } }
}

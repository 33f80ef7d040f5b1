/** What a handler gives back; the server adds the headers every answer has. */
export interface Answer {
  readonly status: number
  /** JSON; left out for 204. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** One entry of `errors` in GitHub's answer 422. */
export interface FieldError {
  readonly resource: string
  readonly field: string
  readonly code: string
  readonly message?: string
  readonly value?: string | readonly string[]
}

/** An answer in place of the one a handler was about to give. */
export class Refusal extends Error {
  readonly answer: Answer

  constructor(
    status: number,
    message: string,
    more: object = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message)
    const documentation_url = 'https://docs.github.com/rest'
    this.answer = { status, body: { message, ...more, documentation_url, status: String(status) }, headers }
  }
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found')
}

/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed */
export function invalid(...errors: readonly FieldError[]): Refusal {
  return new Refusal(422, 'Validation Failed', { errors })
}

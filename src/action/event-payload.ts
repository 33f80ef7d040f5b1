import { context } from '@actions/github'

/** The payload of the event; a file of its own because the toolkit reads and parses it while it is imported. */
export const eventPayload: unknown = context.payload

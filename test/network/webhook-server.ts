import { onTestFinished } from 'vitest'
import { type Answer, openChannel, type WebhookServer } from './channel.ts'

/** A webhook that ends with the test; `answers` in turn, the last one for good, 200 where there is none. */
export async function startWebhook(...answers: readonly Answer[]): Promise<WebhookServer> {
  const channel = await openChannel(answers)
  onTestFinished(channel.close)
  return channel
}

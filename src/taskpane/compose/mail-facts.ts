import type { SelectedMail } from '../../outlook';
import type { MailFacts } from '../../workbook';

/** What journal and books need of the mail a form came with; a bare file has a name alone. */
export function factsOf(file: string, mail: SelectedMail | null): MailFacts {
  return {
    received: mail?.received ?? null,
    sender: mail?.from.address ?? null,
    subject: mail?.subject ?? null,
    messageId: mail?.internetMessageId ?? null,
    file,
  };
}

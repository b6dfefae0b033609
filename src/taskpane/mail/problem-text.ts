import type { FileProblem } from '../state/pane-state';
import type { Texts } from '../texts';

/** Why a file did not come through, and what to do. */
export function problemText(problem: FileProblem, texts: Texts): { message: string; fix: string } {
  switch (problem) {
    case 'timed-out':
    case 'selection-moved':
    case 'unsupported':
    case 'permission':
    case 'too-large':
      return texts.file[problem];
    case 'withheld':
      return { message: texts.mail.withheld.heading, fix: texts.mail.withheld.message };
    case 'reader-failed':
      return texts.file.readerFailed;
    case 'category-missing':
    case 'attachment-unavailable':
    case 'failed':
      return texts.file.unavailable;
  }
}

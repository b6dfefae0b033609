import type { ReplyProblem } from '../../reply';
import { useReplyTexts } from './texts';

/** What stands in the way of a reply, each by name, and where to put it right. */
export function ReplyProblems({ problems }: { problems: readonly ReplyProblem[] }) {
  const { texts } = useReplyTexts();
  return (
    <>
      {problems.map(({ kind, placeholder }) => (
        <p key={`${kind}/${placeholder}`}>{texts.problem[kind](placeholder)}</p>
      ))}
      <p>{texts.blockedFix}</p>
    </>
  );
}

import { Disclosure } from '../parts/disclosure';
import { useSurface } from '../parts/surface';
import { useSeatTexts } from './texts';

/** Why the seats stand as they do, in the ledger's sentences. */
export function Why({ sentences }: { sentences: readonly string[] }) {
  const { texts } = useSeatTexts();
  const surface = useSurface();
  return (
    <Disclosure quiet label={texts.why}>
      <ul className={surface.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

import { useRef, type InputHTMLAttributes, type ReactElement } from 'react';
import { useSurface } from './surface';

interface FileInput {
  /** To be drawn beside the button that opens it; nobody sees or reaches it. */
  readonly input: ReactElement;
  /** Opens the system's own choice of files. */
  readonly open: () => void;
}

/** A way to choose files by a button of the pane's own. The same file may be chosen twice in a row. */
export function useFileInput(
  onFiles: (files: File[]) => void,
  attributes: InputHTMLAttributes<HTMLInputElement> & { readonly 'data-testid'?: string },
): FileInput {
  const surface = useSurface();
  const ref = useRef<HTMLInputElement>(null);
  return {
    open: () => ref.current?.click(),
    input: (
      <input
        {...attributes}
        ref={ref}
        type="file"
        tabIndex={-1}
        aria-hidden
        className={surface.hidden}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    ),
  };
}

import type { Language } from '../../round';

/** One finding as it is written into the sender's file. Texts are plain; personal numbers are already masked. */
export interface AnnotationNote {
  /** Counted from 1, the same on the mark and on "Ret her". */
  readonly number: number;
  /** Where it stands, as the form's reader names places; null if it concerns the whole form. */
  readonly place: string | null;
  /** What it is about: "Deltager 3 (Mette Holm), e-mail". */
  readonly subject: string;
  readonly message: string;
  /** How to put it right, with an example. */
  readonly fix: string;
}

export interface AnnotateOptions {
  /** The file's own name, from which the copy takes its name. */
  readonly name: string;
  readonly language: Language;
  /** What ties the copy to the form when it comes back, as `replyMark` makes it. */
  readonly reference?: string;
  /** Set where the file holds a personal number: it is not sent on, so there is a list in its place. */
  readonly holdsPersonalNumber?: boolean;
}

/**
 * The sender's own file with the findings marked, or a list of them in its place: `format` is not one that can be
 * marked, `file` cannot be changed safely, `places` means that no finding has a place in the file, and a file with
 * a `personal-number` is not sent back.
 */
export type AnnotatedForm =
  | { readonly kind: 'annotated'; readonly bytes: Uint8Array; readonly name: string }
  | {
      readonly kind: 'list';
      readonly bytes: Uint8Array;
      readonly name: string;
      readonly because: 'format' | 'file' | 'places' | 'personal-number';
    };

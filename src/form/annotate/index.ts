export { annotateForm } from './annotate-form';
export type { AnnotatedForm, AnnotateOptions, AnnotationNote } from './note';

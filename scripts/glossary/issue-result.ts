/** What an issue comes to, as it is handed from the step that reads strangers' text to the one that may write. */
export type IssueResult =
  /** It was not made with the form. */
  | { readonly kind: 'ignored' }
  /** Something must be mended first. */
  | { readonly kind: 'refused'; readonly comment: string }
  /** An entry to be proposed. */
  | EntryProposal;

/** A pull request to be. */
interface EntryProposal {
  readonly kind: 'entry';
  /** The entry, and the fixed texts where it is found in them. */
  readonly files: readonly ProposedFile[];
  /** Title of the pull request and of the commit. */
  readonly title: string;
  /** Text of the pull request. */
  readonly body: string;
}

/** A file as it is to be. */
export interface ProposedFile {
  /** Its path in the repository. */
  readonly path: string;
  /** What is to stand in it. */
  readonly content: string;
}

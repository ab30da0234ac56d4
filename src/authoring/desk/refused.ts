import type { Conflict, Refusal } from '../../model/desk/desk.ts';

/** Something that the desk cannot do for the editor; shown without a stack trace. */
export class DeskError extends Error implements Refusal {
  readonly fix: string;
  readonly isUnwritten: boolean;
  /** @param isUnwritten whether only the writing failed, and the same can be tried again */
  constructor(message: string, fix: string, isUnwritten = false) {
    super(message);
    this.name = 'DeskError';
    this.fix = fix;
    this.isUnwritten = isUnwritten;
  }
}

/** The same record was changed in two places. */
export class ConflictError extends Error {
  readonly conflict: Conflict;
  constructor(conflict: Conflict) {
    super(`the record "${conflict.record}" was changed elsewhere`);
    this.name = 'ConflictError';
    this.conflict = conflict;
  }
}

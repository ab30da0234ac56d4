import {
  DESK_API,
  TOKEN_HEADER,
  type DeskApi,
  type Question,
  type Refusal,
} from '../model/desk/desk.ts';

/** What the server refuses, with what to do about it. */
export class RefusedError extends Error {
  readonly fix: string;
  readonly isUnwritten: boolean;
  constructor({ message, fix, isUnwritten = false }: Refusal) {
    super(message);
    this.fix = fix;
    this.isUnwritten = isUnwritten;
  }
}

/** Asks the server of the desk. */
export async function ask<Name extends Question>(
  name: Name,
  question: DeskApi[Name]['ask'],
): Promise<DeskApi[Name]['answer']> {
  const token = document.querySelector<HTMLMetaElement>('meta[name=desk-token]')?.content ?? '';
  let response: Response;
  try {
    response = await fetch(`${DESK_API}${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', [TOKEN_HEADER]: token },
      body: JSON.stringify(question),
    });
  } catch {
    throw new RefusedError({
      message: 'the desk does not answer; what you did last is not saved',
      fix: 'Start it again with "npm run desk", then load this page again.',
    });
  }
  const answer = (await response.json()) as DeskApi[Name]['answer'] | Refusal;
  if (!response.ok) throw new RefusedError(answer as Refusal);
  return answer as DeskApi[Name]['answer'];
}

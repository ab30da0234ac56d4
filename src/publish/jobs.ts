/** Does one task after the other. */
export type Work = (task: never) => unknown;

/**
 * What can be done on several threads, by name. Each is loaded where it is done; given what all its
 * tasks share, it begins.
 */
export const JOBS = {
  compile: async () => (await import('./compile-job.ts')).start,
  write: async () => (await import('./write-job.ts')).start,
  draw: async () => (await import('./previews/draw-job.ts')).start,
} satisfies Record<string, () => Promise<(shared: never) => Work | Promise<Work>>>;

export type Job = keyof typeof JOBS;
type Start<J extends Job> = Awaited<ReturnType<(typeof JOBS)[J]>>;
export type Shared<J extends Job> = Parameters<Start<J>>[0];
export type Task<J extends Job> = Parameters<Awaited<ReturnType<Start<J>>>>[0];
export type Result<J extends Job> = Awaited<ReturnType<Awaited<ReturnType<Start<J>>>>>;

/** What a trial is given: a way to say a line, and to leave what must be put back however it ends. */
export type Surroundings = { beforeEnd: (undo: () => Promise<void>) => void; say: (line: string) => void };

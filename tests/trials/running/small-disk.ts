import { execFile } from "node:child_process";
import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const CHUNK = Buffer.alloc(1024 ** 2);

/** A file system of its own of so many MB in memory: whatever fills it, the disk of this machine does not notice. */
export class SmallDisk {
  private constructor(readonly folder: string) {}

  /** Null where this account may not mount one. */
  static async mount(folder: string, megabytes: number): Promise<SmallDisk | null> {
    await mkdir(folder, { recursive: true });
    try {
      await run("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=0755`, "tmpfs", folder]);
      return new SmallDisk(folder);
    } catch {
      return null;
    }
  }

  /** To the last byte, as another program would. */
  async fill(): Promise<void> {
    const file = await open(this.filling, "a");
    try {
      for (;;) await file.write(CHUNK);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
    } finally {
      await file.close();
    }
  }

  makeRoom(): Promise<void> {
    return rm(this.filling, { force: true });
  }

  async unmount(): Promise<void> {
    await run("umount", ["-l", this.folder]);
    await rm(this.folder, { recursive: true, force: true });
  }

  private get filling(): string {
    return join(this.folder, "milik-program-lain");
  }
}

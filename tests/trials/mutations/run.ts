import { MUTATIONS } from "#tests/trials/mutations/catalogue";
import type { Mutation } from "#tests/trials/mutations/mutation";
import { TABLES, ThrowawayTree, type Verdict } from "#tests/trials/mutations/throwaway-tree";
import type { Surroundings } from "#tests/trials/surroundings";

const AT_ONCE = 2;

/** Each mutation alone, one line each; tells whether every one was noticed. Those of which the words stand in name or file, or all. */
export async function tryMutations(words: readonly string[], { beforeEnd, say }: Surroundings) {
  const wanted = MUTATIONS.filter(({ name, file }) =>
    words.every((word) => `${name} ${file}`.includes(word)),
  );
  if (wanted.length === 0) throw new Error(`No mutation is called ${words.join(" ")}.`);
  const trees = await Promise.all(Array.from({ length: AT_ONCE }, () => ThrowawayTree.make()));
  for (const tree of trees) beforeEnd(() => tree.remove());
  await mustBeGreen(trees[0], wanted);

  let next = 0;
  let unnoticed = 0;
  const lane = async (tree: ThrowawayTree) => {
    for (let mutation = wanted[next++]; mutation; mutation = wanted[next++]) {
      const verdict = await tree.try(mutation);
      const colour = verdict.broken ? "BROKEN" : verdict.failed > 0 ? "red" : "GREEN";
      if (colour !== "red") unnoticed++;
      say(lineOf(mutation, colour, verdict));
    }
  };
  await Promise.all(trees.map(lane));
  say(`${wanted.length} mutations, ${wanted.length - unnoticed} red`);
  return unnoticed === 0;
}

async function mustBeGreen(tree: ThrowawayTree | undefined, wanted: readonly Mutation[]) {
  const tests = new Map(wanted.map(({ noticedBy = TABLES }) => [noticedBy.test, noticedBy]));
  for (const noticedBy of tests.values()) {
    const verdict = await tree?.run(noticedBy);
    if (!verdict || verdict.broken || verdict.failed > 0)
      throw new Error(`${noticedBy.test} is not green before any mutation.`);
  }
}

function lineOf({ name, file }: Mutation, colour: string, { failed, seconds }: Verdict): string {
  const tests = `${String(failed).padStart(4)} tests ${seconds.toFixed(1).padStart(5)} s`;
  return `${colour.padEnd(6)} ${tests}  ${name} (${file})`;
}

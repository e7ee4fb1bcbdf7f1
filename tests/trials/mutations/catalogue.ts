import type { Mutation } from "#tests/trials/mutations/mutation";
import { OF_ACCESS } from "#tests/trials/mutations/of-access";
import { OF_AGES } from "#tests/trials/mutations/of-ages";
import { OF_AUDIT } from "#tests/trials/mutations/of-audit";
import { OF_CHILDREN } from "#tests/trials/mutations/of-children";
import { OF_COHORTS } from "#tests/trials/mutations/of-cohorts";
import { OF_COMPARISONS } from "#tests/trials/mutations/of-comparisons";
import { OF_EVENTS } from "#tests/trials/mutations/of-events";
import { OF_EVERYBODY } from "#tests/trials/mutations/of-everybody";
import { OF_FAMILIES } from "#tests/trials/mutations/of-families";
import { OF_GAPS } from "#tests/trials/mutations/of-gaps";
import { OF_MOTHERS } from "#tests/trials/mutations/of-mothers";
import { OF_NUMBERS_WITHOUT_NAMES } from "#tests/trials/mutations/of-numbers-without-names";
import { OF_PUBLICATION } from "#tests/trials/mutations/of-publication";
import { OF_RISK } from "#tests/trials/mutations/of-risk";
import { OF_STANDARDS } from "#tests/trials/mutations/of-standards";
import { OF_THE_SCREENED } from "#tests/trials/mutations/of-the-screened";
import { OF_WHAT_LEAVES } from "#tests/trials/mutations/of-what-leaves";

/** Every wrong measure that is known, and other holes that no test noticed once: each must turn its test red. */
export const MUTATIONS: readonly Mutation[] = [
  ...OF_MOTHERS,
  ...OF_RISK,
  ...OF_CHILDREN,
  ...OF_THE_SCREENED,
  ...OF_STANDARDS,
  ...OF_EVERYBODY,
  ...OF_EVENTS,
  ...OF_FAMILIES,
  ...OF_ACCESS,
  ...OF_AGES,
  ...OF_AUDIT,
  ...OF_COHORTS,
  ...OF_NUMBERS_WITHOUT_NAMES,
  ...OF_PUBLICATION,
  ...OF_GAPS,
  ...OF_COMPARISONS,
  ...OF_WHAT_LEAVES,
];

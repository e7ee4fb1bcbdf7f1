import { expect, test, vi } from "vitest";

test("the role of a scope is known to every bundle of the server, whichever opened the connections", async () => {
  const pages = await import("#lib/db/role");
  vi.resetModules();
  const routes = await import("#lib/db/role");
  expect(routes.askingRole).not.toBe(pages.askingRole);
  const asked = await pages.inRole("page", async () => routes.askingRole());
  expect(asked).toBe("page");
  expect(routes.askingRole()).toBeNull();
});

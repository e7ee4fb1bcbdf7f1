import { describe, expect, test } from "vitest";
import { addressOf, countedAddress, counterKey, delayAfter, UNKNOWN_ADDRESS } from "#lib/account/limits";

describe("how long the next try waits, of a limit of twenty", () => {
  test.each([
    [0, 0],
    [20, 0],
    [21, 250],
    [22, 250],
    [23, 500],
    [24, 500],
    [25, 1_000],
    [27, 2_000],
    [29, 4_000],
    [31, 4_000],
    [5_000, 4_000],
  ])("after %i wrong ones %i ms", (failures, milliseconds) => {
    expect(delayAfter(failures, 20)).toBe(milliseconds);
  });
});

describe("whose address is counted", () => {
  const FORGED = "203.0.113.9";

  test.each([
    ["the socket's without a proxy, whatever the asker wrote", false, FORGED, "198.51.100.7", "198.51.100.7"],
    ["the last hop behind a proxy", true, `${FORGED}, 198.51.100.7`, "127.0.0.1", "198.51.100.7"],
    ["the only hop", true, "198.51.100.7", "127.0.0.1", "198.51.100.7"],
    ["nobody's where a proxy is promised and says nothing", true, null, "127.0.0.1", UNKNOWN_ADDRESS],
    ["nobody's where it is no address", true, "<script>", "127.0.0.1", UNKNOWN_ADDRESS],
    ["nobody's without a socket", false, FORGED, null, UNKNOWN_ADDRESS],
  ])("%s", (_, proxied, forwarded, socket, counted) => {
    expect(addressOf({ proxied, forwarded, socket })).toBe(counted);
  });

  test.each([
    ["::ffff:198.51.100.7", "198.51.100.7"],
    ["2001:DB8:0:1::5", "2001:db8:0:1::/64"],
    ["2001:db8:0:1:ffff:1:2:3", "2001:db8:0:1::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["198.51.100.7:51234", "198.51.100.7"],
    ["[2001:db8:0:1::5]:443", "2001:db8:0:1::/64"],
    ["[2001:db8:0:1::5]", "2001:db8:0:1::/64"],
  ])("%s is counted as %s", (address, counted) => {
    expect(countedAddress(address)).toBe(counted);
  });
});

test("what is counted cannot be read, and its parts cannot be moved about", () => {
  const key = Buffer.alloc(32, 1);
  expect(counterKey(key, "sandi-rahasia", "198.51.100.7")).not.toMatch(/sandi|198/);
  expect(counterKey(key, "a", "b1")).not.toBe(counterKey(key, "ab", "1"));
  expect(counterKey(key, "a")).not.toBe(counterKey(Buffer.alloc(32, 2), "a"));
});

import type { District } from "#tests/bench/district";

export type Form = { path: string; cookie: string; entries: [string, string][] };

/** Reads a page's form as a browser without script would, known by one of its fields: every named control with its standing value. */
export async function openForm(
  district: Pick<District, "get">,
  path: string,
  cookie: string,
  field = "person_id",
): Promise<Form> {
  const html = await district.get(path, cookie);
  const form = [...html.matchAll(/<form[^>]*>([\s\S]*?)<\/form>/g)]
    .map(([, inside]) => inside ?? "")
    .find((inside) => inside.includes(`name="${field}"`));
  if (!form) throw new Error(`${path}: tidak ada formulir`);
  const entries: [string, string][] = [];
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = attribute(tag, "name");
    const type = attribute(tag, "type") ?? "text";
    const chosen = !["radio", "checkbox"].includes(type) || /\schecked(=|\s|>|\/)/.test(tag);
    if (name && chosen && type !== "submit") entries.push([name, attribute(tag, "value") ?? ""]);
  }
  for (const [, open, inside] of form.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    const name = attribute(open ?? "", "name");
    const option =
      /<option[^>]*selected[^>]*>/.exec(inside ?? "")?.[0] ?? /<option[^>]*>/.exec(inside ?? "")?.[0];
    if (name) entries.push([name, attribute(option ?? "", "value") ?? ""]);
  }
  return { path, cookie, entries };
}

/** Sends the form with these values in place of the standing ones; the answer to a save is a redirect. */
export async function sendForm(
  district: District,
  form: Form,
  values: Record<string, string>,
): Promise<void> {
  const answer = await postForm(district, form, values);
  if (answer.status !== 303)
    throw new Error(`${form.path}: ${answer.status} ${problemsIn(await answer.text())}`);
}

/** The same, whatever is answered. */
export async function postForm(
  district: Pick<District, "address">,
  form: Form,
  values: Record<string, string>,
  patience?: number,
): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of form.entries) if (!(name in values)) body.append(name, value);
  for (const [name, value] of Object.entries(values)) body.append(name, value);
  return await fetch(`${district.address}${form.path}`, {
    method: "POST",
    body,
    headers: { cookie: form.cookie, origin: district.address },
    redirect: "manual",
    ...(patience && { signal: AbortSignal.timeout(patience) }),
  });
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value?.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
}

/** What a page says went wrong. */
export function problemsIn(html: string): string {
  return [...html.matchAll(/role="alert"[^>]*>([\s\S]{0,300}?)</g)]
    .map(([, text]) => text)
    .join(" | ")
    .slice(0, 300);
}

import { execFile, spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { createServer } from "node:https";
import { join } from "node:path";
import { promisify } from "node:util";
import { BARE } from "#tests/trials/production/bare";
import { replaced, type Told } from "#tests/trials/production/readme";

const run = promisify(execFile);

/** As it stands in the README. */
export const NAME = "denyut.dinkes.example.go.id";

export type Place = { folder: string; server: number; secure: number; plain: number };
export type Kind = "nginx" | "caddy";
export type Front = { kind: Kind | "node"; stop: () => Promise<void> };

/** In front of the server: the README's own block where that program is there, else what Node itself can do. */
export async function startProxy(kinds: readonly Kind[], told: Told, place: Place): Promise<Front> {
  await mkdir(place.folder, { recursive: true });
  const files = await makeCertificate(place.folder);
  for (const kind of kinds) {
    const program = process.env[`DENYUT_${kind.toUpperCase()}`] ?? kind;
    if (!(await starts(program))) continue;
    const words = await settle(kind, told, place, files);
    const child = spawn(program, words, {
      stdio: "ignore",
      env: { ...BARE, HOME: place.folder },
    });
    const ended = new Promise<void>((done) => child.once("exit", () => done()));
    return {
      kind,
      stop: async () => void (child.exitCode === null && child.kill("SIGTERM") && (await ended)),
    };
  }
  return plainProxy(place, files);
}

async function starts(program: string): Promise<boolean> {
  const asked = program.endsWith("caddy") ? "version" : "-v";
  return run(program, [asked]).then(
    () => true,
    () => false,
  );
}

type Files = { certificate: string; key: string };

async function makeCertificate(folder: string): Promise<Files> {
  const files = { certificate: join(folder, "denyut.pem"), key: join(folder, "denyut.key") };
  const words = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", `/CN=${NAME}`];
  await run("openssl", [
    ...words,
    "-addext",
    `subjectAltName=DNS:${NAME}`,
    "-keyout",
    files.key,
    "-out",
    files.certificate,
  ]);
  return files;
}

/** The README's block, and around it what a system's package writes: where a process without a system may put its files. */
export function nginxText(told: Told, { folder, server, secure, plain }: Place, files: Files): string {
  const block = replaced(told.nginx, {
    "listen 443 ": `listen ${secure} `,
    "listen 80;": `listen ${plain};`,
    "/etc/ssl/denyut.pem": files.certificate,
    "/etc/ssl/denyut.key": files.key,
    "127.0.0.1:3000": `127.0.0.1:${server}`,
    "Host $host;": `Host $host:${secure};`,
  });
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return [
    ...(process.getuid?.() === 0 ? ["user root;"] : []),
    `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/nginx.error.log; events {}`,
    `http { access_log ${folder}/access.log;`,
    ...temporary.map((what) => `${what}_temp_path ${folder}/${what};`),
    block,
    "}",
  ].join("\n");
}

/** The README's block with the certificate that is here, and ports in place of those that one machine has once. */
export function caddyText(told: Told, { folder, server, secure, plain }: Place, files: Files): string {
  const block = replaced(`\n${told.caddy}`, {
    "127.0.0.1:3000": `127.0.0.1:${server}`,
    [`\n${NAME} {`]: `\n${NAME} {\n  tls ${files.certificate} ${files.key}`,
  });
  return `{\n  admin off\n  http_port ${plain}\n  https_port ${secure}\n  storage file_system ${folder}/caddy\n}\n${block}\n`;
}

async function settle(kind: Kind, told: Told, place: Place, files: Files): Promise<string[]> {
  const { folder } = place;
  if (kind === "nginx") {
    const file = join(folder, "nginx.conf");
    await writeFile(file, nginxText(told, place, files));
    return ["-p", folder, "-c", file, "-e", `${folder}/nginx.error.log`];
  }
  const file = join(folder, "Caddyfile");
  await writeFile(file, caddyText(told, place, files));
  return ["run", "--config", file, "--adapter", "caddyfile"];
}

/** Says what the README's blocks make a proxy say; compresses nothing. */
async function plainProxy({ server, secure }: Place, files: Files): Promise<Front> {
  const tls = { cert: await readFile(files.certificate), key: await readFile(files.key) };
  const front = createServer(tls, (asked, answer) => {
    const headers = {
      ...asked.headers,
      "x-forwarded-proto": "https",
      "x-forwarded-for": asked.socket.remoteAddress ?? "",
    };
    const { method, url } = asked;
    const inner = request({ host: "127.0.0.1", port: server, method, path: url, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    inner.on("error", () => answer.writeHead(502).end());
    asked.pipe(inner);
  });
  await new Promise<void>((done) => front.listen(secure, "127.0.0.1", done));
  return { kind: "node", stop: async () => void front.close().closeAllConnections() };
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { SERVER_ENV } from "#lib/build/run-command.ts";
import { isOpenPath, makePolicy, STRICT_HEADERS } from "#lib/http/headers.ts";

const SETTINGS = ".nginx";
const read = (file: string): string => readFileSync(file, "utf8");
const docker = read("Dockerfile");
const main = read(join(SETTINGS, "nginx.conf"));
const listen = read(join(SETTINGS, "listen.conf"));
const replicas = read(join(SETTINGS, "replicas.conf"));

interface Service {
  image?: string;
  build?: string;
  user?: string;
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  expose?: string[];
  ports?: string[];
  volumes?: string[];
  tmpfs?: string[];
  entrypoint?: string[];
  depends_on?: Record<string, { condition: string }>;
}
const { services } = parse(read("compose.yaml")) as { services: Record<string, Service> };
const { site, front } = services as { site: Service; front: Service };

/** The last stage is what is served. */
const stages = docker.split(/^FROM /m).slice(1);
const served = stages.at(-1) ?? "";

describe("the image", () => {
  test("starts from versions, and the served one from no build tools", () => {
    expect(stages.length).toBeGreaterThan(1);
    for (const stage of stages)
      expect(stage).toMatch(/^[a-z]+:\d+\.\d+\.\d+(?:-[a-z0-9.-]+)?(?: AS [a-z]+)?\n/);
    expect(served).toMatch(/^alpine:/);
    expect(served).not.toMatch(/^RUN/m);
    expect(served).not.toMatch(/node_modules|package\.json/);
  });

  test("builds with a Node that the package runs on, without the scripts of packages", () => {
    const { engines } = JSON.parse(read("package.json")) as { engines: { node: string } };
    const least = Number(/\d+/.exec(engines.node)?.[0]);
    const versions = [...docker.matchAll(/^FROM node:([\d.]+)/gm)].map((match) => match[1] ?? "");
    expect(new Set(versions).size).toBe(1);
    expect(Number.parseInt(versions[0] ?? "", 10)).toBeGreaterThanOrEqual(least);
    expect(docker).toContain("npm ci --ignore-scripts");
  });

  test("copies what there is, and nothing that was made or installed here", () => {
    const sources = [...docker.matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap((match) =>
      (match[1] ?? "").split(" "),
    );
    expect(sources).toContain(".");
    for (const source of sources) expect(existsSync(source), source).toBe(true);
    const left = read(".dockerignore").trim().split("\n");
    expect(left).toEqual(expect.arrayContaining([".git", ".assay", ".next", "node_modules"]));
    for (const name of readdirSync("."))
      if (["app", "components", "content", "lib", "public", ".ci"].includes(name))
        expect(left).not.toContain(name);
  });

  test("runs as nobody, as `npm start` does, and says whether it is well", () => {
    const user = /^USER (\d+):(\d+)$/m.exec(served);
    expect(Number(user?.[1])).toBeGreaterThan(0);
    expect(Number(user?.[2])).toBeGreaterThan(0);
    expect(served).toContain("NODE_ENV=production");
    expect(SERVER_ENV.NODE_OPTIONS).toContain("--max-semi-space-size=32");
    expect(served).toContain("NODE_OPTIONS=--max-semi-space-size=32");
    const port = /PORT=(\d+)/.exec(served)?.[1];
    expect(served).toContain(`EXPOSE ${port}`);
    expect(served).toMatch(new RegExp(`HEALTHCHECK .*127\\.0\\.0\\.1:${port}/api/v1/health"`));
    expect(served).toMatch(/exec node \$SITE_FOLDER\/server\.mjs/);
  });
});

describe("what compose runs", () => {
  test("has replicas that nobody reaches but through the front, and writes nothing", () => {
    expect(Object.keys(services).sort()).toEqual(["front", "site"]);
    expect(site.build).toBe(".");
    expect(site.ports).toBeUndefined();
    for (const service of [site, front]) {
      expect(service.read_only).toBe(true);
      expect(service.cap_drop).toEqual(["ALL"]);
      expect(service.security_opt).toEqual(["no-new-privileges:true"]);
    }
    expect(front.depends_on?.site?.condition).toBe("service_healthy");
  });

  test("has a front of one version, as nobody, with the settings of this folder", () => {
    expect(front.image).toMatch(/^nginx:\d+\.\d+\.\d+-alpine$/);
    expect(front.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(front.volumes).toEqual([`./${SETTINGS}:/settings:ro`]);
    expect(front.entrypoint).toEqual([
      "nginx",
      "-p",
      "/var/cache/nginx",
      "-c",
      "/settings/nginx.conf",
    ]);
  });

  test("agrees with the settings on ports, and on room for what is kept", () => {
    const port = /^listen (\d+);$/m.exec(listen)?.[1];
    expect(front.ports?.[0]).toMatch(new RegExp(`:${port}$`));
    const servers = [...replicas.matchAll(/^server (\S+) resolve /gm)].map((match) => match[1]);
    expect(new Set(servers)).toEqual(new Set([`site:${site.expose?.[0]}`]));
    expect(docker).toContain(`EXPOSE ${site.expose?.[0]}\n`);
    const kept = [...main.matchAll(/max_size=(\d+)m/g)].map((match) => Number(match[1]));
    const room = Number(/size=(\d+)m/.exec(front.tmpfs?.[0] ?? "")?.[1]);
    expect(kept.length).toBe(3);
    expect(room).toBeGreaterThan(kept.reduce((sum, size) => sum + size, 0) * 1.25);
  });
});

describe("nginx's own answers", () => {
  const own = main.slice(main.indexOf("location = /~front"));

  test("carry every strict header, once, and a policy that allows nothing", () => {
    for (const [name, value] of STRICT_HEADERS) {
      const said = [...own.matchAll(new RegExp(`add_header ${name} (.+) always;`, "g"))];
      expect(said, name).toHaveLength(1);
      if (name !== "Cross-Origin-Resource-Policy") expect(said[0]?.[1]).toBe(`"${value}"`);
    }
    expect(own).toContain(`add_header Content-Security-Policy "${makePolicy("'none'")}" always;`);
  });

  test("are open to other sites where the app's are", () => {
    const block = main.slice(main.indexOf("map $request_uri $is_open"));
    const open = [...block.slice(0, block.indexOf("default")).matchAll(/"~(.+)" 1;/g)].map(
      (match) => new RegExp(match[1] ?? ""),
    );
    expect(open).toHaveLength(3);
    for (const path of [
      "/",
      "/api",
      "/api/v1/x",
      "/apis",
      "/data",
      "/data/a.zip",
      "/badges/a/b.svg",
      "/previews/a.png",
      "/teas",
      "/teas.md",
      "/teas/providers.csv",
      "/feed.xml",
      "/teas/feed.json",
      "/llms.txt",
      "/a/llms.txt",
      "/sitemap.xml",
      "/robots.txt",
      "/contribute/texts.json",
      "/fonts/a.woff2",
      "/a.csv/b",
    ])
      for (const query of ["", "?a=b.csv"])
        expect(
          open.some((one) => one.test(path + query)),
          path + query,
        ).toBe(isOpenPath(path));
  });
});

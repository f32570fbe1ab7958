// What the Nu HTML checker and Lighthouse say of the pages at an address, and what they weigh. Run by .ci/pages.
"use strict";
const assert = require("node:assert");
const { execFileSync, spawnSync } = require("node:child_process");
const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { gunzipSync } = require("node:zlib");

const site = process.argv[2];
const LANGUAGES = ["en", "de", "ja"];
const MOST_HTML = 100 * 1024;
const MOST_FIRST_PAGE = 60 * 1024;
const LEAST_PERFORMANCE = 95;
const MOST_SHIFT = 0.001;
/** A busy machine makes a page slower, never faster. */
const TRIES = 3;

/** Bytes as they come over the wire, and the text. */
async function get(path) {
  const bytes = execFileSync("curl", ["-s", "-H", "Accept: text/html", "-H", "Accept-Encoding: gzip", "-D", "head", site + path], { maxBuffer: 1e8 });
  const isPacked = /content-encoding: gzip/i.test(readFileSync("head", "utf8"));
  return { weight: bytes.length, text: (isPacked ? gunzipSync(bytes) : bytes).toString("utf8") };
}

async function pages() {
  const { hits } = await (await fetch(`${site}/api/v1/search?size=50&stories=grouped`)).json();
  const told = hits.find((hit) => hit.story);
  const [first, second] = told.title.toLowerCase().split(" ");
  const query = `q=${first}+OR+${second}`;
  const provider = encodeURIComponent(told.provider.name);
  return {
    start: "/",
    results: `/search?${query}`,
    narrowed: `/search?${query}&provider=${provider}&quality=50..&explain=true`,
    grouped: `/search?${query}&stories=grouped&page=2`,
    dates: `/search?${query}&after=2024&before=2025&sort=oldest`,
    "no hit": "/search?q=nothingofthekind",
    article: `/articles/${told.id}`,
    story: `/stories/${told.story.id}`,
    provider: `/providers/${provider}`,
    topic: `/topics/${encodeURIComponent(told.topics[0])}`,
    report: `/search/about?${query}`,
    "facet values": `/facets/provider?${query}&prefix=t`,
    "no such topic": "/topics/nothingofthekind",
    help: "/help",
    "not there": "/nowhere",
    "bad request": "/search?size=0",
  };
}

async function wellFormed(all) {
  mkdirSync("html");
  const files = [];
  for (const [name, path] of Object.entries(all)) {
    for (const language of LANGUAGES) {
      const { text } = await get(path + (path.includes("?") ? "&" : "?") + `ui=${language}`);
      const file = join("html", `${name.replaceAll(" ", "-")}.${language}.html`);
      writeFileSync(file, text);
      files.push(file);
    }
  }
  const checked = spawnSync(process.env.JAVA, ["-jar", "node_modules/vnu-jar/build/dist/vnu.jar", "--format", "gnu", ...files], { encoding: "utf8" });
  process.stderr.write(checked.stderr);
  assert.strictEqual(checked.status, 0, "the Nu checker found errors");
  console.log(`Nu: no error in ${files.length} pages`);
}

async function light(all) {
  for (const [name, path] of Object.entries(all)) {
    const { weight, text } = await get(path);
    const japanese = await get(path + (path.includes("?") ? "&" : "?") + "ui=ja");
    const html = Math.max(Buffer.byteLength(text), Buffer.byteLength(japanese.text));
    assert.ok(html < MOST_HTML, `${name}: ${html} bytes of HTML`);
    const files = [...text.matchAll(/(?:href|src)="(\/static\/[^"]+)"/g)].map(([, file]) => file);
    const weights = await Promise.all(files.map(async (file) => (await get(file)).weight));
    const whole = weights.reduce((sum, each) => sum + each, weight);
    assert.ok(whole < MOST_FIRST_PAGE, `${name}: ${whole} bytes`);
    console.log(`${name}: ${(html / 1024).toFixed(1)} KB of HTML, ${(whole / 1024).toFixed(1)} KB over the wire in ${1 + files.length} requests`);
  }
}

function lighthouse(url, skipped) {
  const run = spawnSync("node_modules/.bin/lighthouse", [
    url, "--quiet", "--output=json", "--output-path=report.json", ...skipped,
    "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking",
  ], { encoding: "utf8" });
  if (run.status !== 0) return { fault: run.stderr || String(run.error) };
  const { categories, audits } = JSON.parse(readFileSync("report.json", "utf8"));
  const scores = Object.fromEntries(Object.entries(categories).map(([id, { score }]) => [id, Math.round(score * 100)]));
  const failed = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => audits[id]))
    .filter(({ score }) => score !== null && score < 0.9);
  const shift = audits["cumulative-layout-shift"].numericValue;
  return { scores, shift, failed: failed.map(({ id, displayValue }) => `${id} ${displayValue ?? ""}`) };
}

/** A run that the browser didn't trace says nothing of the page; the last one must be whole. */
function best(url, skipped, isGood) {
  for (let tries = 1; ; tries++) {
    const run = lighthouse(url, skipped);
    if (run.fault) console.error(run.fault);
    else if (isGood(run)) return run;
    if (tries === TRIES) {
      assert.ok(!run.fault, run.fault);
      return run;
    }
  }
}

function rated(all) {
  const whole = { accessibility: 100, "best-practices": 100, seo: 100 };
  for (const name of ["start", "results", "article", "story", "provider", "help"]) {
    // Pages of results ask not to be listed.
    const skipped = name === "results" ? ["--skip-audits=is-crawlable"] : [];
    const bars = { ...whole, ...(name === "results" ? { performance: LEAST_PERFORMANCE } : {}) };
    const reaches = ({ scores }) => Object.entries(bars).every(([id, bar]) => scores[id] >= bar);
    const run = best(site + all[name], skipped, reaches);
    console.log(`Lighthouse, ${name}: ${Object.entries(run.scores).map(([id, score]) => `${id} ${score}`).join(", ")}, layout shift ${run.shift.toFixed(3)}`);
    assert.ok(run.shift < MOST_SHIFT, `${name}: the layout shifts by ${run.shift}`);
    assert.ok(reaches(run), run.failed.join("; "));
  }
}

(async () => {
  const all = await pages();
  await wellFormed(all);
  await light(all);
  if (process.env.CHROME_PATH) rated(all);
  else if (process.env.REQUIRED === "true") throw new Error("Chromium isn't there");
  else console.error("skipped: Chromium isn't there");
})().catch((fault) => {
  console.error(fault);
  process.exit(1);
});

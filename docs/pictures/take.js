// Takes the pictures over a running server: node take.js CHROMIUM ADDRESS FOLDER [NAME…]
// Chromium is asked by its own protocol, as its options alone give no window of 320 pixels, no dark page, and unfold nothing.
const { spawn } = require("node:child_process");
const { mkdtempSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

const [chromium, address, folder, ...wanted] = process.argv.slice(2);

const hitsFor = async (q) => (await (await fetch(`${address}/api/v1/search?q=${encodeURIComponent(q)}`)).json()).hits;
const article = async (q) => `/articles/${(await hitsFor(q))[0].id}`;
const story = async (q) => `/stories/${(await hitsFor(q)).find((hit) => hit.story).story.id}`;

// path; width and height of the window in CSS pixels, the whole page where `whole`; `open` is clicked first
const STATES = {
  start: { path: "/" },
  results: { path: "/search?q=open+model" },
  none: { path: "/search?q=humanoyd+laundri&topic=Finance&quality=60.." },
  filters: { path: "/search?q=model&topic=Healthcare&topic=AI+Policy&quality=70..&after=2026-06" },
  story: { path: () => story('title:"thirty-one countries agree"') },
  article: { path: () => article('title:"nothing left out"'), height: 1325 },
  provider: { path: "/providers/Northwire", whole: true },
  dark: { path: "/search?q=castellane&stories=grouped", dark: true, open: "details.story summary" },
  narrow: { path: "/search?q=open+model", width: 320, height: 700, scale: 1.5 },
  japanese: { path: "/search?q=%E3%83%A2%E3%83%87%E3%83%AB&ui=ja", lang: "ja" },
};

const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
  "--disable-background-networking", "--disable-component-update", "--disable-sync", "--remote-debugging-pipe"];

/** Chromium, spoken to over two pipes: messages are JSON, each ended by a zero byte. */
async function browser() {
  const home = mkdtempSync(join(tmpdir(), "lede-pictures-"));
  const running = spawn(chromium, [...FLAGS, `--user-data-dir=${home}`], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const [to, from] = running.stdio.slice(3);
  const ended = new Promise((end) => running.once("exit", end));
  const waiting = new Map();
  let heard = "";
  from.setEncoding("utf8").on("data", (more) => {
    const messages = (heard + more).split("\0");
    heard = messages.pop();
    for (const told of messages.map((text) => JSON.parse(text))) {
      const key = told.id ?? told.method;
      waiting.get(key)?.(told);
      waiting.delete(key);
    }
  });
  const until = (key) => new Promise((told) => waiting.set(key, told));
  let asked = 0;
  let sessionId;
  const ask = async (method, params = {}) => {
    const answer = until(++asked);
    to.write(JSON.stringify({ id: asked, method, params, sessionId }) + "\0");
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  const { targetId } = await ask("Target.createTarget", { url: "about:blank" });
  ({ sessionId } = await ask("Target.attachToTarget", { targetId, flatten: true }));
  await ask("Page.enable");
  const close = async () => {
    running.kill();
    await ended;
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  return { ask, until, close };
}

async function take({ ask, until }, name, { path, width = 1280, height = 900, scale = 1, whole, dark, open, lang = "en-GB" }) {
  const metrics = (high) =>
    ask("Emulation.setDeviceMetricsOverride", { width, height: high, deviceScaleFactor: scale, mobile: false });
  await metrics(height);
  await ask("Emulation.setLocaleOverride", { locale: lang });
  await ask("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }] });
  const loaded = until("Page.loadEventFired");
  await ask("Page.navigate", { url: address + (typeof path === "string" ? path : await path()) });
  await loaded;
  const evaluate = async (expression) =>
    (await ask("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true })).result.value;
  if (open) await evaluate(`document.querySelector(${JSON.stringify(open)}).click()`);
  if (whole) await metrics(await evaluate("document.documentElement.scrollHeight"));
  // Fonts are there, and what they moved has been painted.
  await evaluate("document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0)))))");
  const { data } = await ask("Page.captureScreenshot", { format: "png" });
  const picture = Buffer.from(data, "base64");
  writeFileSync(join(folder, `${name}.png`), picture);
  console.log(`${name}.png: ${picture.readUInt32BE(16)} × ${picture.readUInt32BE(20)}, ${Math.round(picture.length / 1024)} KB`);
}

async function main() {
  const unknown = wanted.filter((name) => !(name in STATES));
  if (unknown.length) throw new Error(`no such picture: ${unknown.join(", ")}; there are ${Object.keys(STATES).join(", ")}`);
  const chrome = await browser();
  try {
    for (const [name, state] of Object.entries(STATES)) {
      if (!wanted.length || wanted.includes(name)) await take(chrome, name, state);
    }
  } finally {
    await chrome.close();
  }
}

main().catch((failed) => {
  console.error(failed.message);
  process.exitCode = 1;
});

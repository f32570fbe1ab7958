// Made news, one article a line, always the same: words by Zipf's law from made syllables, with providers, topics, dates,
// quality and stories, in the shape of real collections.
// Usage: node articles.js COUNT FOLDER    5,000 a file
"use strict";

const { writeFileSync } = require("node:fs");
const { join } = require("node:path");

const count = Number(process.argv[2]);
const folder = process.argv[3];
const A_FILE = 5_000;
let seed = 20_231_130;
const random = () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 4_294_967_296;
};
const below = (most) => Math.floor(random() * most);
const pick = (list) => list[below(list.length)];
const zipf = (most) => Math.floor(most ** random()) - 1;

const syllables = "ba ce di fo gu la me ni po ru sa te vi wo za lin mar net son tri ver".split(" ");
const word = () => Array.from({ length: 2 + below(3) }, () => pick(syllables)).join("");
const words = Array.from({ length: 20_000 }, word);
const names = (length, form) => Array.from({ length }, (_, i) => form(word(), i));
const capital = (text) => text[0].toUpperCase() + text.slice(1);
const providers = names(120, (name) => ({ name: `${capital(name)} News`, domain: `${name}.example` }));
const topics = names(60, (name) => capital(name)).concat(["AI", "AI Policy", "Machine Learning", "Robotics"]);
const sentence = (length) => `${capital(Array.from({ length }, () => words[zipf(words.length)]).join(" "))}.`;
const text = (sentences) => Array.from({ length: sentences }, () => sentence(8 + below(14))).join(" ");

const newest = Date.UTC(2024, 5, 30);
const day = 86_400_000;
const lines = [];
for (let i = 0; i < count; i++) {
  const provider = providers[zipf(providers.length)];
  const isRetold = lines.length > 0 && random() < 0.1;
  const told = isRetold ? lines.at(-1) : null;
  lines.push({
    url: `https://${provider.domain}/${i}`,
    title: told ? told.title : sentence(5 + below(6)).slice(0, -1),
    excerpt: told ? told.excerpt : text(2),
    body: told ? told.body : Array.from({ length: 3 + below(5) }, () => text(3)).join("\n\n"),
    provider,
    topics: [...new Set(Array.from({ length: 1 + below(4) }, () => topics[zipf(topics.length)]))],
    published: new Date(told ? Date.parse(told.published) + below(36) * 3_600_000 : newest - zipf(1500) * day - below(day)).toISOString(),
    quality: 40 + below(60),
    language: random() < 0.9 ? "en" : pick(["de", "fr", "es"]),
  });
}
for (let start = 0; start < lines.length; start += A_FILE) {
  const part = lines.slice(start, start + A_FILE).map((line) => `${JSON.stringify(line)}\n`);
  writeFileSync(join(folder, `made-${start}.jsonl`), part.join(""));
}

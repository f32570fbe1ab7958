// What rss-parser and feedparser read in each feed is what the API says of the same search. Run by .ci/feeds.
"use strict";
const assert = require("node:assert");
const { Readable } = require("node:stream");
const FeedParser = require("feedparser");
const RssParser = require("rss-parser");

const site = process.argv[2];

async function text(path) {
  const answer = await fetch(site + path);
  assert.strictEqual(answer.status, 200, path);
  return answer.text();
}

function byFeedparser(xml) {
  return new Promise((resolve, reject) => {
    const parser = new FeedParser({ feedurl: site });
    const items = [];
    parser.on("error", reject);
    parser.on("data", item => items.push(item));
    parser.on("end", () => resolve({ meta: parser.meta, items }));
    Readable.from([xml]).pipe(parser);
  });
}

function link(hit) {
  return hit.url || site + "/articles/" + hit.id;
}

function millis(date) {
  return date ? new Date(date).getTime() : undefined;
}

async function main() {
  const hits = JSON.parse(await text("/api/v1/search?sort=newest&size=50&facets=none")).hits;
  assert.ok(hits.length > 0, "an index with articles");
  const ids = {};
  for (const form of ["rss", "atom"]) {
    const xml = await text("/search." + form);
    const told = [];
    const rss = await new RssParser().parseString(xml);
    told.push(["rss-parser", rss.items.map(item => ({
      id: item.guid || item.id, title: item.title, link: item.link, at: millis(item.isoDate),
      who: item.creator || item.author, about: form === "rss" ? item.categories || [] : undefined,
    }))]);
    const fed = await byFeedparser(xml);
    told.push(["feedparser", fed.items.map(item => ({
      id: item.guid, title: item.title, link: item.link, at: millis(item.pubdate), who: item.author, about: item.categories,
    }))]);
    for (const [reader, items] of told) {
      assert.strictEqual(items.length, hits.length, reader);
      items.forEach((item, i) => {
        const hit = hits[i];
        const at = reader + ", " + form + ", " + hit.id;
        assert.strictEqual(item.title, hit.title, at);
        assert.strictEqual(item.link, link(hit), at);
        if (hit.publishedAt) {
          assert.strictEqual(item.at, millis(hit.publishedAt), at);
        }
        if (hit.provider) {
          assert.strictEqual(item.who, hit.provider.name, at);
        }
        if (item.about) {
          assert.deepStrictEqual(item.about, hit.topics || [], at);
        }
        assert.match(item.id, /^urn:uuid:/, at);
        assert.strictEqual(ids[hit.id] || item.id, item.id, at + ": one id in every form");
        ids[hit.id] = item.id;
      });
      console.log(reader + ", " + form + ": " + items.length + " items as the API has them");
    }
  }
}

main();

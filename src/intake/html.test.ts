import { expect, test } from "vitest";
import { html } from "./html.ts";

const filler =
  "The port authority will look at the bridge, and a boat will take people across until then. ".repeat(5);

const page = `<!doctype html><html><head>
<title>Bridge closes | The Harbour Post</title>
<link rel="canonical" href="https://post.example/bridge">
<meta property="og:site_name" content="The Harbour Post">
<meta property="article:published_time" content="2025-10-22T06:00:00Z">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Post"},
{"@type":["NewsArticle"],"headline":"Bridge closes &amp; boats sail","datePublished":"2025-10-21T18:00:00+02:00",
"author":[{"@type":"Person","name":"Ada Lund"},{"@type":"Person","name":"Bo Marsh"}],
"publisher":{"@type":"Organization","name":"The Harbour Post"}}]}</script>
</head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Bridge closes &amp; boats sail</h1>
<p>The   harbour bridge is closed,
the <a href="https://port.example/notice"> port authority </a> said on Monday.</p>
<figure><img src="a.jpg"><figcaption>The bridge. Photo: C. Dale</figcaption></figure>
<p>“We found cracks,”<br>said Eva Stone.<br><br>She did not say how many.</p>
<h2>What comes next</h2>
<p>${filler}</p>
<ul><li>Boats sail at ten.</li><li>Buses do not run.</li></ul>
<div class="related-links"><p>Related: <a href="https://post.example/x">Ten bridges to see before they close</a></p></div>
</article><footer>Copyright The Harbour Post</footer></body></html>`;

test("the text is the article's, a blank line between paragraphs", () => {
  expect(html("a.html", page).drafts[0]?.text).toBe(
    [
      "The harbour bridge is closed, the port authority said on Monday.",
      "“We found cracks,” said Eva Stone.",
      "She did not say how many.",
      "What comes next",
      filler.trim(),
      "Boats sail at ten.",
      "Buses do not run.",
    ].join("\n\n"),
  );
});

test("what the page states about it is told apart from the text", () => {
  expect(html("a.html", page).drafts[0]).toMatchObject({
    title: "Bridge closes & boats sail",
    authors: ["Ada Lund", "Bo Marsh"],
    outlet: "The Harbour Post",
    url: "https://post.example/bridge",
    date: { earliest: "2025-10-21", latest: "2025-10-21" },
    at: "2025-10-21T18:00:00+02:00",
    coverage: "full",
  });
});

test("links stand on their words", () => {
  const draft = html("a.html", page).drafts[0];
  expect(draft?.links.map(({ start, end, href }) => [draft.text.slice(start, end), href])).toEqual([
    ["port authority", "https://port.example/notice"],
  ]);
});

test("a page behind a wall is a part", () => {
  const walled = page.replace(
    '"@type":["NewsArticle"]',
    '"@type":"NewsArticle","isAccessibleForFree":"False"',
  );
  expect(html("a.html", walled).drafts[0]?.coverage).toBe("partial");
});

test("a page that states nothing leaves it unknown", () => {
  const bare = `<p>The bridge is closed, the port authority said.</p><p>${filler}</p>`;
  expect(html("a.html", bare).drafts[0]).toMatchObject({
    title: null,
    authors: [],
    outlet: null,
    url: null,
    date: null,
  });
});

test("a page too short for Readability keeps its words", () => {
  expect(html("a.html", "<p>It is shut.</p><div>Boats <b>sail</b>.</div>").drafts[0]?.text).toBe(
    "It is shut.\n\nBoats sail.",
  );
});

test("times of several articles are none of this one's", () => {
  const times = `<time datetime="2025-10-20"></time><time datetime="2025-10-21"></time><p>${filler}</p>`;
  expect(html("a.html", times).drafts[0]?.date).toBeNull();
});

const time = (stamp: string) => `<time datetime="${stamp}"></time>`;

test.each([
  [`<meta property="article:published_time" content="2025-10-21T06:00:00Z">`, "2025-10-21T06:00:00Z"],
  [time("2025-10-21T23:05-04:00"), "2025-10-21T23:05-04:00"],
  [time("2025-10-21T09:00") + time("2025-10-21T09:00"), "2025-10-21T09:00"],
  [time("2025-10-21T09:00Z") + time("2025-10-21T11:30Z"), null],
  [time("2025-10-21"), null],
  [`<meta name="date" content="2025-10-21">${time("2025-10-21T09:00Z")}`, null],
])("the hour is that of the stamp that gives the day: %s", (stated, at) => {
  expect(html("a.html", `${stated}<p>${filler}</p>`).drafts[0]).toMatchObject({
    date: { earliest: "2025-10-21", latest: "2025-10-21" },
    at,
  });
});

test("JSON-LD that is broken is passed over", () => {
  expect(
    html("a.html", `<script type="application/ld+json">{"@type":</script><p>${filler}</p>`).drafts,
  ).toHaveLength(1);
});

test("a page without words is an empty report", () => {
  expect(html("a.html", "<html><body><img src=x></body></html>").unread).toMatchObject([
    { message: "empty report: a.html" },
  ]);
});

test("a page that nests without end is told, not waited for", () => {
  expect(html("a.html", "<div>".repeat(200_000)).unread).toMatchObject([
    { message: "too deep: a.html (200,000 nested elements)" },
  ]);
});

test.each([
  "<",
  "<p>",
  "</p>",
  "<br>",
  "&",
  "<!--",
  "<a href=",
  '<a href="http://x">',
  "<script>",
  "<li>",
  '"',
])("stays quick on a page of %j", (piece) => {
  expect(html("a.html", `<p>Words.${piece.repeat(100_000)}`)).toBeDefined();
});

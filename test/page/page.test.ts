import { readFileSync } from "node:fs";
import { join } from "node:path";
import { source as axe } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readGold } from "../gold/score.ts";
import sample from "../samples/request.json" with { type: "json" };
import { type Service, startService } from "../server.ts";
import { findChromium, launch } from "./browser.ts";

// The page in a real browser, served as `npm start` serves it.

const path = findChromium();
if (!path)
  console.warn("Left out for want of a Chromium (CHROME_PATH, the PATH, /usr/bin/chromium): every test of test/page/page.test.ts.");

let service: Service;
let browser: Browser;
beforeAll(async () => {
  if (!path) return;
  service = await startService();
  browser = await launch(path);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

/** What went wrong in a page, or left this machine: nothing ever may. */
const complaints: string[] = [];
const requests: { url: string; body: string }[] = [];
afterEach(() => {
  requests.length = 0;
  expect(complaints.splice(0)).toEqual([]);
});

const open = async (options: BrowserContextOptions = {}, at = "/"): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    permissions: ["clipboard-read", "clipboard-write"],
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    // A refusal that the page shows to the reader is logged by the browser as well.
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) complaints.push(message.text());
  });
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("request", (request) => {
    requests.push({ url: request.url(), body: request.postData() ?? "" });
    if (!request.url().startsWith(service.base) && !/^(?:blob|data):/.test(request.url())) complaints.push(`request to ${request.url()}`);
  });
  await page.goto(service.base + at);
  return page;
};

const showSample = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Try the sample" }).click();
  await page.locator("#result").waitFor();
};

const compareTexts = async (page: Page, a: string, b: string): Promise<void> => {
  await page.locator("#a-text").fill(a);
  await page.locator("#b-text").fill(b);
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await page.locator("#result").waitFor();
};

/** What axe-core finds against WCAG 2.2 AA and its own best practices. */
const axeFaults = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  )) as { violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] };
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
};

const cards = (page: Page) => page.locator(".card");
const titles = (page: Page): Promise<string[]> => page.locator(".card .about").allTextContents();

describe.skipIf(!path)("the page", () => {
  it("leads from the sample to the findings in one click", async () => {
    const page = await open();
    await showSample(page);
    expect(await page.locator("#summary").textContent()).toMatch(
      /^Both report one event\. \d+ conflicts?, \d+ variations?, \d+ agreements?\./,
    );
    expect(await cards(page).count()).toBeGreaterThan(2);
    expect(await page.locator("#pane-a-heading").textContent()).toBe("Evening Courier 2024-05-15");
    for (const side of ["a", "b"] as const) expect(await page.locator(`#text-${side}`).textContent()).toBe(sample[side].text);
  });

  it("marks both places of the finding that is clicked, and draws a line between their sentences", async () => {
    const page = await open();
    await showSample(page);
    await cards(page).filter({ hasText: "five hours" }).getByRole("button").click();
    expect(await page.locator("#text-a mark.selected").allTextContents()).toEqual(["nearly five hours"]);
    expect(await page.locator("#text-b mark.selected").allTextContents()).toEqual(["roughly three hours"]);
    expect(await page.locator(".sentence.selected").count()).toBe(2);
    expect(await page.locator("#connector").isVisible()).toBe(true);
    expect(await cards(page).filter({ hasText: "five hours" }).getByRole("button").getAttribute("aria-pressed")).toBe("true");
  });

  it("finds the card of the place that is clicked", async () => {
    const page = await open();
    await showSample(page);
    await page.locator("#text-b mark", { hasText: "three hours" }).click();
    expect(await page.locator(".card.chosen q").allTextContents()).toEqual(["nearly five hours", "roughly three hours"]);
  });

  it("lights up the partner of the sentence under the pointer", async () => {
    const page = await open();
    await showSample(page);
    await page.locator("#text-a mark", { hasText: "five hours" }).hover();
    expect(await page.locator("#text-b .sentence.lit").textContent()).toContain("The last survivor");
  });

  it("underlines by verdict, by shape as well as by colour", async () => {
    const page = await open();
    await showSample(page);
    const shapes: string[] = [];
    for (const verdict of ["conflict", "agreement"]) {
      shapes.push(await page.evaluate(`getComputedStyle(document.querySelector("#text-a mark.${verdict}")).textDecorationStyle`));
    }
    expect(shapes).toEqual(["wavy", "solid"]);
  });

  it("filters by search, confidence, verdict and kind, and counts", async () => {
    const page = await open();
    await showSample(page);
    const all = await cards(page).count();
    await page.getByRole("searchbox", { name: "Search" }).fill("five hours");
    expect(await cards(page).count()).toBe(1);
    expect(await page.locator("#shown").textContent()).toBe(`1 of ${all} shown`);
    await page.getByRole("searchbox", { name: "Search" }).fill("");
    await page.locator("#least-confidence").fill("95");
    expect(await cards(page).count()).toBeLessThan(all);
    await page.locator("#least-confidence").fill("0");
    await page.getByText("Verdicts and kinds").click();
    await page.getByRole("checkbox", { name: /^duration/ }).uncheck();
    expect(await cards(page).count()).toBe(all - 1);
    expect(await page.locator("#text-a mark.off", { hasText: "five hours" }).count()).toBe(1);
    await page.getByRole("checkbox", { name: /^conflict/ }).uncheck();
    expect(await page.locator(".card.conflict").count()).toBe(0);
  });

  it("has what agrees, and what only one side states, under tabs of their own", async () => {
    const page = await open();
    await showSample(page);
    await page.getByRole("tab", { name: /^Agreements/ }).click();
    expect(new Set(await page.locator(".card .sign").allTextContents())).toEqual(new Set(["agreement"]));
    await page.getByRole("tab", { name: /^Only one side/ }).click();
    expect(new Set(await page.locator(".card .sign").allTextContents())).toEqual(new Set(["only here"]));
    await cards(page).first().getByRole("button").click();
    expect(await page.locator("mark.selected").count()).toBe(1);
  });

  it("shows the word diff of a quotation", async () => {
    const page = await open();
    const [a, b] = [
      "“We will never close the old harbour to the fishing boats,” said Ruth Vale.",
      "“We will never open the old harbour to the fishing boats,” said Ruth Vale.",
    ];
    await compareTexts(page, a, b);
    expect(await page.locator(".diff del").allTextContents()).toContainEqual(expect.stringContaining("close"));
    expect(await page.locator(".diff ins").allTextContents()).toContainEqual(expect.stringContaining("open"));
  });

  it("compares what is typed, and says so where nothing can be compared", async () => {
    const page = await open();
    await compareTexts(page, "Six people died in the fire at the mill on Monday.", "Seven people died in the fire at the mill on Monday.");
    expect(await titles(page)).toHaveLength(1);
    await page.getByRole("button", { name: "Edit the texts" }).click();
    expect(await page.locator("#a-text").inputValue()).toBe("Six people died in the fire at the mill on Monday.");
  });

  it("shows an error beside the field that it concerns, and goes there", async () => {
    for (const onDevice of [false, true]) {
      const page = await open();
      await page.getByLabel("On this device").setChecked(onDevice);
      await page.locator("#a-text").fill("Six people died.");
      await page.getByRole("button", { name: "Compare", exact: true }).click();
      await page.locator("#b-text-fault").waitFor();
      expect(await page.locator("#b-text-fault").textContent()).toBe("The text holds no words.");
      expect(await page.locator("#b-text").getAttribute("aria-invalid")).toBe("true");
      expect(await page.evaluate("document.activeElement.id")).toBe("b-text");
      await page.locator("#b-text").fill("Семь человек погибли при пожаре на старой мельнице в понедельник вечером, сообщила полиция.");
      expect(await page.locator("#b-text-fault").isVisible()).toBe(false);
      await page.getByRole("button", { name: "Compare", exact: true }).click();
      await page.locator("#b-text-fault").waitFor();
      expect(await page.locator("#b-text-fault").textContent()).toMatch(/English/);
      expect(await page.locator("#a-text").inputValue()).toBe("Six people died.");
      await page.context().close();
    }
  });

  it("says what went wrong when there is no service, and keeps the texts", async () => {
    const page = await open();
    await page.route("**/v1/compare", (route) => route.fulfill({ status: 502, body: "<h1>Bad gateway</h1>" }));
    await page.locator("#a-text").fill("Six people died.");
    await page.locator("#b-text").fill("Seven people died.");
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await page.locator("#failure").waitFor();
    expect(await page.locator("#failure").textContent()).toBe("The service answered with status 502.");
    complaints.length = 0;
  });

  it("shows that it works, and stops when asked to", async () => {
    const page = await open();
    let release = (): void => {};
    await page.route("**/v1/compare", async (route) => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      await route.abort();
    });
    await page.locator("#a-text").fill("Six people died.");
    await page.locator("#b-text").fill("Seven people died.");
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    expect(await page.locator("#progress").isVisible()).toBe(true);
    await page.getByText(/Comparing for [1-9] s/).waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("Stopped.").waitFor();
    expect(await page.locator("#progress").isVisible()).toBe(false);
    expect(await page.locator("#b-text").inputValue()).toBe("Seven people died.");
    release();
  });

  it("loses nothing that was typed: not to a reload, not to the sample", async () => {
    const page = await open();
    await page.locator("#a-text").fill("Six people died.");
    await page.locator("#b-source").fill("Coastal Wire");
    await page.reload();
    expect([await page.locator("#a-text").inputValue(), await page.locator("#b-source").inputValue()]).toEqual([
      "Six people died.",
      "Coastal Wire",
    ]);
    await showSample(page);
    await page.getByRole("button", { name: "Edit the texts" }).click();
    await page.getByRole("button", { name: "Bring my texts back" }).click();
    expect(await page.locator("#a-text").inputValue()).toBe("Six people died.");
  });

  it("does everything by keyboard", async () => {
    const page = await open();
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const focused = (): Promise<string> => page.evaluate("(document.activeElement.id || document.activeElement.textContent).trim()");
    const tabTo = async (id: string): Promise<void> => {
      for (let i = 0; i < 40 && (await focused()) !== id; i++) await press("Tab");
      expect(await focused()).toBe(id);
    };
    await tabTo("sample");
    await press("Enter");
    await page.locator("#result").waitFor();
    expect(await focused()).toBe("result-heading");
    // Into the first text, down to its second sentence, over to the partner of that, and on to the findings
    for (let i = 0; i < 30 && !(await focused()).startsWith("a-sentence"); i++) await press("Tab");
    expect(await focused()).toBe("a-sentence-0");
    await press("ArrowDown");
    expect(await focused()).toBe("a-sentence-1");
    expect(await page.locator("#b-sentence-1").getAttribute("class")).toContain("lit");
    await press("Enter");
    expect(await focused()).toBe("b-sentence-1");
    // From a sentence to its findings, one after the other
    await press("Space");
    const first = await page.locator(".card.chosen .about").textContent();
    await press("ArrowUp", "Space");
    expect(await page.locator(".card.chosen .about").textContent()).not.toBe(first);
    await page.locator("#result-heading").focus();
    await tabTo("tab-differences");
    await press("ArrowRight");
    expect(await focused()).toBe("tab-agreements");
    await press("Enter");
    expect(await focused()).toBe("tab-agreements");
    await press("ArrowLeft");
    await tabTo("query");
    for (let i = 0; i < 10 && !(await page.evaluate("document.activeElement.closest('.card') !== null")); i++) await press("Tab");
    await press("Enter");
    expect(await page.locator(".card.chosen").count()).toBe(1);
    expect(await page.locator("mark.selected").count()).toBeGreaterThan(1);
  });

  it.each([
    ["light", 1400],
    ["dark", 1400],
    ["light", 390],
    ["dark", 390],
  ] as const)("has no fault that axe finds, in %s at %i pixels", async (colorScheme, width) => {
    const page = await open({ colorScheme, viewport: { width, height: 850 } });
    const faults = (): Promise<string[]> => axeFaults(page);
    expect(await faults()).toEqual([]);
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await page.locator("#a-text-fault").waitFor();
    expect(await faults()).toEqual([]);
    await showSample(page);
    await page.getByText("Verdicts and kinds").click();
    await cards(page).first().getByRole("button").click();
    expect(await faults()).toEqual([]);
    await page.getByRole("tab", { name: /^Only one side/ }).click();
    expect(await faults()).toEqual([]);
  });

  it("stacks on a phone, where the partner opens under its sentence", async () => {
    const page = await open({ viewport: { width: 390, height: 844 } });
    await showSample(page);
    const [a, b] = [await page.locator("#pane-a").boundingBox(), await page.locator("#pane-b").boundingBox()];
    expect((b?.y ?? 0) >= (a?.y ?? 0) + (a?.height ?? 0)).toBe(true);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    // The beginning of the sentence's last line: no finding stands there.
    const tap = async (): Promise<void> => {
      await page.locator("#a-sentence-1").scrollIntoViewIfNeeded();
      const line = "[...document.querySelector('#a-sentence-1').getClientRects()].at(-1)";
      const [x, y] = (await page.evaluate(`(({ left, top }) => [left + 3, top + 6])(${line})`)) as [number, number];
      await page.mouse.click(x, y);
    };
    await tap();
    expect(await page.locator("#text-a .partner").textContent()).toContain("Coastal Wire 2024-05-15: The last survivor");
    await tap();
    expect(await page.locator(".partner").count()).toBe(0);
    await cards(page).filter({ hasText: "five hours" }).getByRole("button").click();
    expect(await page.locator("#text-a .partner").textContent()).toContain("roughly three hours");
  });

  it("shows hostile texts as text", async () => {
    const page = await open();
    const hostile = `<img src=x onerror="alert(1)"> <script>alert(2)</script> &lt;b&gt; {{7*7}} \${alert(3)}`;
    await page.locator("#a-source").fill(`<img src=x onerror=alert(4)>`);
    await compareTexts(page, `Six people died in the mill. ${hostile} "javascript:alert(5)"`, `Seven people died in the mill. ${hostile}`);
    for (const tab of [/^Agreements/, /^Only one side/, /^Differences/]) await page.getByRole("tab", { name: tab }).click();
    expect(await page.locator("#text-a").textContent()).toBe(`Six people died in the mill. ${hostile} "javascript:alert(5)"`);
    expect(await page.locator("main img, main script, main b").count()).toBe(0);
    expect(await page.locator("#pane-a-heading").textContent()).toBe("<img src=x onerror=alert(4)>");
    await page.getByRole("button", { name: "Copy as Markdown" }).click();
    await page.getByText("The Markdown copied.").waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).not.toMatch(/(?<!\\)<(?:img|script)/);
  });

  it("gives on this device what the service gives, byte for byte, and sends nothing", async () => {
    const page = await open();
    const gold = readGold(join(import.meta.dirname, "../gold/seen")).slice(0, 5);
    const pairs = [[sample.a.text, sample.b.text], ...gold.map(({ a, b }) => [a.text, b.text])] as [string, string][];
    const json = async (onDevice: boolean, a: string, b: string): Promise<string> => {
      await page.getByLabel("On this device").setChecked(onDevice);
      await compareTexts(page, a, b);
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Download JSON" }).click();
      const text = readFileSync((await (await download).path()) as string, "utf8");
      await page.getByRole("button", { name: "Edit the texts" }).click();
      return text;
    };
    for (const [a, b] of pairs) {
      const theirs = await json(false, a, b);
      requests.length = 0;
      expect(await json(true, a, b)).toBe(theirs);
      expect(requests.filter(({ body, url }) => body !== "" || url.includes("/v1/"))).toEqual([]);
    }
  });

  it("reproduces the view from a link that nobody but this device reads", async () => {
    const page = await open();
    await showSample(page);
    await page.getByRole("tab", { name: /^Agreements/ }).click();
    await page.getByRole("searchbox", { name: "Search" }).fill("Ansel");
    const shown = await titles(page);
    await page.getByRole("button", { name: "Copy a link" }).click();
    await page.getByText("The link copied.").waitFor();
    const link: string = await page.evaluate("navigator.clipboard.readText()");
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#1\.[\w-]+$/);
    requests.length = 0;
    const other = await open({}, link.slice(service.base.length));
    await other.locator("#result").waitFor();
    expect(await titles(other)).toEqual(shown);
    expect(await other.getByRole("tab", { selected: true }).textContent()).toMatch(/^Agreements/);
    expect(requests.filter(({ url, body }) => url.includes("#") || body !== "" || url.includes("/v1/"))).toEqual([]);
  });

  it("says when a text is too long for a link, and when a link is broken", async () => {
    const page = await open();
    const text = readGold(join(import.meta.dirname, "../gold/seen"))
      .map(({ a }) => a.text)
      .join("\n\n")
      .slice(0, 60_000);
    await compareTexts(page, text, text);
    await page.getByRole("button", { name: "Copy a link" }).click();
    await page.getByText(/^The texts are too long for a link/).waitFor();
    const broken = await open({}, "/#1.AAAA");
    await broken.getByText("The link is broken or too long to be read.").waitFor();
  });

  it("reads files: plain, Markdown, and saved pages without what surrounds the article", async () => {
    const page = await open();
    const choose = async (name: string, mimeType: string, content: string | Buffer): Promise<string> => {
      await page.locator("#a-file").setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
      await expect
        .poll(async () => (await page.locator("#a-text").inputValue()) !== "" || page.locator("#a-text-fault").isVisible())
        .toBe(true);
      const text = await page.locator("#a-text").inputValue();
      await page.locator("#a-text").fill("");
      return text;
    };
    expect(await choose("a.txt", "text/plain", "Six people died.")).toBe("Six people died.");
    expect(await choose("a.md", "text/markdown", "# Fire\n\n**Six** people [died](https://example.com/a).")).toBe(
      "Fire\n\nSix people died.",
    );
    const story = "The fire at the old mill killed six people on Monday, the police said, and the road was closed for nine hours. ".repeat(
      6,
    );
    const html = `<html><head><title>Mill fire</title><script>alert(1)</script></head><body><nav><a href="/">Home</a> <a href="/x">Sport</a></nav>
      <article><h1>Mill fire</h1><p>${story}</p><p>Second part.<img src=x onerror=alert(2)> ${story}</p></article><footer>Cookies</footer></body></html>`;
    const text = await choose("a.html", "text/html", html);
    expect(text).toContain("killed six people");
    expect(text).toContain("\n\nSecond part.");
    expect(text).not.toMatch(/alert|Cookies|Sport|</);
    await page.locator("#a-file").setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from([0xff, 0xfe, 0x00, 0xd8]) });
    await page.getByText("a.txt is no text in UTF-8.").waitFor();
  });

  const THREE = [
    "Four dock workers died when a crane collapsed at Port Ansel on Tuesday. The rescue took five hours.",
    "A crane collapsed at Port Ansel on Tuesday and four dock workers died. The rescue took three hours.",
    "A crane collapsed at Port Ansel on Tuesday. The rescue took about three hours, the port said.",
  ];
  const tellStory = async (page: Page, texts: readonly string[] = THREE): Promise<void> => {
    for (const [i, text] of texts.entries()) {
      const key = "abcdefgh"[i];
      if (i > 1) await page.getByRole("button", { name: "Add a report" }).click();
      await page.locator(`#${key}-text`).fill(text);
      await page.locator(`#${key}-source`).fill(`Paper ${i + 1}`);
    }
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await page.locator("#story").waitFor();
  };

  it("tells of three reports who says what, who stands alone and who is silent", async () => {
    const page = await open();
    await tellStory(page);
    expect(await page.locator("#summary").textContent()).toMatch(/^All report one event\. 1 conflict, 0 variations, \d+ agreements\./);
    expect(await page.locator("thead th").allTextContents()).toEqual(["Fact", "Paper 1", "Paper 2", "Paper 3"]);
    const row = page.locator("tr.conflict");
    expect(await row.locator("td q").allTextContents()).toEqual(["five hours", "three hours", "about three hours"]);
    expect(await row.locator("td.odd q").allTextContents()).toEqual(["five hours"]);
    await page.getByLabel("What they agree on, too").check();
    expect(await page.locator("tr.agreement", { hasText: "Four dock workers" }).locator("td.silent").count()).toBe(1);
    await page.locator("#story-query").fill("hours");
    expect(await page.locator("tr.fact").count()).toBe(1);
  });

  it("shows the sentences of a row that is clicked, and hides them again", async () => {
    const page = await open();
    await tellStory(page);
    const button = page.locator("tr.conflict button");
    await button.click();
    expect(await page.locator("tr.sentences dd").allTextContents()).toEqual([
      "The rescue took five hours.",
      "The rescue took three hours.",
      "The rescue took about three hours, the port said.",
    ]);
    expect(await page.locator("tr.sentences mark").first().textContent()).toBe("five hours");
    expect(await button.getAttribute("aria-expanded")).toBe("true");
    await button.press("Enter");
    expect(await page.locator("tr.sentences").count()).toBe(0);
  });

  it("tells a story on this device as the service does, and from a link; one report less is a comparison", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Add a report" }).click();
    await page.getByRole("button", { name: "Add a report" }).click();
    await page.locator("#c-text").fill("");
    await tellStory(page);
    const json = async (): Promise<string> => {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Download JSON" }).click();
      return readFileSync((await (await download).path()) as string, "utf8");
    };
    const theirs = await json();
    await page.getByRole("button", { name: "Copy a link" }).click();
    await page.getByText("The link copied.").waitFor();
    const link: string = await page.evaluate("navigator.clipboard.readText()");
    await page.getByRole("button", { name: "Copy as Markdown" }).click();
    await page.getByText("The Markdown copied.").waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toContain("| verdict | Paper 1 | Paper 2 | Paper 3 |");
    await page.getByRole("button", { name: "Edit the texts" }).click();
    await page.getByLabel("On this device").check();
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await page.locator("#story").waitFor();
    expect(await json()).toBe(theirs);
    const other = await open({}, link.slice(service.base.length));
    await other.locator("#story").waitFor();
    expect(await other.locator("tr.conflict").count()).toBe(1);
    await other.getByRole("button", { name: "Edit the texts" }).click();
    await other.locator("#c-text").fill("");
    await other.getByRole("button", { name: "Compare", exact: true }).click();
    await other.locator("#sides").waitFor();
    expect(await other.locator("fieldset[id^=side-]").count()).toBe(2);
  });

  it("faults the report of a story that cannot be read", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Add a report" }).click();
    for (const key of ["a", "b"]) await page.locator(`#${key}-text`).fill("Six people died.");
    await page.locator("#c-text").fill("Семь человек погибли при пожаре на старой мельнице в понедельник вечером, сообщила полиция.");
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await page.locator("#c-text-fault").waitFor();
    expect(await page.evaluate("document.activeElement.id")).toBe("c-text");
  });

  it("reads several files at once, a report each", async () => {
    const page = await open();
    await page
      .locator("#a-file")
      .setInputFiles(THREE.map((text, i) => ({ name: `paper ${i + 1}.txt`, mimeType: "text/plain", buffer: Buffer.from(text) })));
    await expect.poll(() => page.locator("#c-text").count()).toBe(1);
    await expect.poll(() => page.locator("#c-text").inputValue()).toBe(THREE[2]);
    expect(await page.locator("#c-source").inputValue()).toBe("paper 3");
  });

  it.each([
    ["light", 1400],
    ["dark", 1400],
    ["light", 390],
  ] as const)("has no fault that axe finds in a story, in %s at %i pixels", async (colorScheme, width) => {
    const page = await open({ colorScheme, viewport: { width, height: 850 } });
    await tellStory(page);
    await page.locator("tr.conflict button").click();
    await page.getByLabel("What they agree on, too").check();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    expect(await axeFaults(page)).toEqual([]);
  });

  it("brings back everything that was replaced, one after the other", async () => {
    const page = await open();
    const restored = async (): Promise<string> => {
      await page.getByRole("button", { name: "Bring my texts back" }).click();
      return page.locator("#a-text").inputValue();
    };
    await page.locator("#a-text").fill("First.");
    await page.getByRole("button", { name: "Clear" }).click();
    await page.locator("#a-text").fill("Second.");
    await showSample(page);
    await page.getByRole("button", { name: "Edit the texts" }).click();
    await showSample(page);
    await page.getByRole("button", { name: "Edit the texts" }).click();
    const seen = [await restored(), await restored(), await restored()];
    expect(seen).toEqual(expect.arrayContaining(["First.", "Second."]));
  });

  it("shows the texts that were sent, whatever is typed meanwhile", async () => {
    const page = await open();
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/v1/compare", async (route) => {
      await held;
      await route.continue();
    });
    await page.locator("#a-text").fill(sample.a.text);
    await page.locator("#b-text").fill(sample.b.text);
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await page.locator("#a-text").fill(`XXXX ${sample.a.text}`);
    release();
    await page.locator("#result").waitFor();
    expect(await page.locator("#text-a").textContent()).toBe(sample.a.text);
    expect(await page.locator("#text-a mark.conflict").allTextContents()).toContain("nearly five hours");
    await page.getByRole("button", { name: "Edit the texts" }).click();
    expect(await page.locator("#a-text").inputValue()).toBe(`XXXX ${sample.a.text}`);
  });

  it("says so when the engine fails on this device", async () => {
    const page = await open();
    await page.route("**/engine.js", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `JSON.parse = () => { throw new RangeError("planted"); };${await response.text()}` });
    });
    await page.getByLabel("On this device").check();
    await page.locator("#a-text").fill("Six people died.");
    await page.locator("#b-text").fill("Seven people died.");
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await page.locator("#failure").waitFor();
    expect(await page.locator("#failure").textContent()).toMatch(/engine failed/);
    expect(await page.locator("#progress").isVisible()).toBe(false);
  });

  it("keeps what is typed before its script has come", async () => {
    const page = await open();
    await page.route("**/page.js", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue();
    });
    await page.reload({ waitUntil: "commit" });
    await page.locator("#a-text").fill("Typed early.");
    await page.waitForLoadState("load");
    expect(await page.locator("#a-text").inputValue()).toBe("Typed early.");
  });

  it("opens a link that comes while it is open, and keeps its own state from then on", async () => {
    const page = await open();
    await showSample(page);
    await page.getByRole("button", { name: "Copy a link" }).click();
    await page.getByText("The link copied.").waitFor();
    const link: string = await page.evaluate("navigator.clipboard.readText()");
    const other = await open();
    await other.locator("#a-text").fill("Mine.");
    await other.evaluate(`location.hash = ${JSON.stringify(new URL(link).hash)}`);
    await other.locator("#result").waitFor();
    expect(await other.locator("#text-a").textContent()).toBe(sample.a.text);
    expect(other.url()).toBe(`${service.base}/`);
    await other.reload();
    expect(await other.locator("#a-text").inputValue()).toBe(sample.a.text);
    await other.getByRole("button", { name: "Bring my texts back" }).click();
    expect(await other.locator("#a-text").inputValue()).toBe("Mine.");
  });

  it("shows both places of a finding where three columns are narrow", async () => {
    const page = await open({ viewport: { width: 1000, height: 700 } });
    const pair = readGold(join(import.meta.dirname, "../gold/seen"))[0];
    await compareTexts(page, pair?.a.text ?? "", pair?.b.text ?? "");
    await page.getByRole("tab", { name: /^Agreements/ }).click();
    await cards(page).last().getByRole("button").click();
    for (const side of ["a", "b"]) {
      const box = await page.locator(`#text-${side} mark.selected`).first().boundingBox();
      expect([side, (box?.y ?? -1) >= 0 && (box?.y ?? 900) < 700]).toEqual([side, true]);
    }
  });

  it("keeps what is chosen while the filters change, and drops it when they leave it out", async () => {
    const page = await open();
    await showSample(page);
    await cards(page).filter({ hasText: "five hours" }).getByRole("button").click();
    await page.getByRole("searchbox", { name: "Search" }).fill("hours");
    expect([await page.locator(".card.chosen").count(), await page.locator("mark.selected").count()]).toEqual([1, 2]);
    await page.getByRole("searchbox", { name: "Search" }).fill("dock");
    expect([await page.locator(".card.chosen").count(), await page.locator("mark.selected").count()]).toEqual([0, 0]);
    expect(await page.locator("#connector").isVisible()).toBe(false);
  });

  it("lets readers select words of a text", async () => {
    const page = await open();
    await showSample(page);
    const box = await page.locator("#text-a mark", { hasText: "five hours" }).boundingBox();
    const [x, y] = [box?.x ?? 0, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await page.mouse.move(x + 2, y);
    await page.mouse.down();
    await page.mouse.move(x + (box?.width ?? 0) - 2, y, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate("getSelection().toString()")).toContain("five hour");
    expect(await page.locator(".card.chosen").count()).toBe(0);
  });

  it("faults a date that is none, and takes no file that misses a field", async () => {
    const page = await open();
    await page.locator("#a-text").fill("Six people died.");
    await page.locator("#b-text").fill("Seven people died.");
    await page.locator("#a-published").focus();
    await page.keyboard.type("02312024");
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await page.locator("#a-published-fault").waitFor();
    expect(await page.locator("#result").isVisible()).toBe(false);
    const drop = (target: string): Promise<unknown> =>
      page.evaluate(`(() => {
        const transfer = new DataTransfer();
        transfer.items.add(new File(["Dropped."], "d.txt", { type: "text/plain" }));
        document.querySelector("${target}").dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
      })()`);
    await drop("header");
    expect(await page.locator("#a-text").inputValue()).toBe("Six people died.");
    await drop("#b-text");
    await expect.poll(() => page.locator("#b-text").inputValue()).toBe("Dropped.");
  });

  it("fits on 320 pixels", async () => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    await showSample(page);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  });

  it("stays quick with long texts", async () => {
    const page = await open();
    const gold = readGold(join(import.meta.dirname, "../gold/seen"));
    const long = (side: "a" | "b"): string =>
      gold
        .map((pair) => pair[side].text)
        .join("\n\n")
        .slice(0, 150_000);
    await compareTexts(page, long("a"), long("b"));
    const timed = async (act: () => Promise<unknown>): Promise<number> => {
      const from = performance.now();
      await act();
      await page.evaluate("new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))");
      return performance.now() - from;
    };
    expect(await timed(() => page.locator("#text-a .sentence").nth(40).hover({ force: true }))).toBeLessThan(1500);
    expect(await timed(() => page.getByRole("tab", { name: /^Only one side/ }).click())).toBeLessThan(1500);
    expect(await cards(page).count()).toBe(100);
    await page.getByRole("button", { name: "Show 100 more" }).click();
    expect(await cards(page).count()).toBe(200);
  });

  it("shows what it may not copy", async () => {
    const page = await open();
    await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
    await showSample(page);
    await page.getByRole("button", { name: "Copy as Markdown" }).click();
    expect(await page.getByLabel("To copy").inputValue()).toMatch(/^# Evening Courier and Coastal Wire\n/);
  });

  it("prints the texts and the findings, and nothing to press", async () => {
    const page = await open();
    await showSample(page);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#text-b").isVisible()).toBe(true);
    expect(await cards(page).first().isVisible()).toBe(true);
    for (const part of [".exports", "#filters", "nav"]) expect([part, await page.locator(part).isVisible()]).toEqual([part, false]);
  });
});

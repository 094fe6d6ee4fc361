import type { Options } from "../../library.ts";

/** The requests that the document shows. A test sends each, and the document shows the answers that the engine gives. */
export const COMPARE_EXAMPLE = {
  a: {
    text: "Four dock workers were killed and 17 people injured when a crane collapsed at Port Ansel on Tuesday. Rescue teams needed nearly five hours to reach the last survivor.",
    source: "Evening Courier",
    published: "2024-05-15",
  },
  b: {
    text: "A dockside crane toppled at Port Ansel on Tuesday, killing four workers and injuring 23 people. The last survivor was freed by rescue teams after roughly three hours.",
    source: "Coastal Wire",
    published: "2024-05-15",
  },
  options: { include: ["alignment"] } satisfies Options as Options,
};

export const STORY_EXAMPLE = {
  articles: [
    { id: "courier", ...COMPARE_EXAMPLE.a },
    { id: "wire", ...COMPARE_EXAMPLE.b },
    {
      id: "gazette",
      text: "A crane fell over at Port Ansel on Tuesday and killed four dock workers. It took rescue teams about three hours to free the last survivor, the harbour master said.",
    },
  ],
};

export const FACTS_EXAMPLE = { text: "The talks lasted roughly 90 minutes on Tuesday.", published: "2024-05-15" };

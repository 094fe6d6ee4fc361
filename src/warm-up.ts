import { compare } from "./library.ts";

// Two invented reports that hold a fact of every kind, so that each room has run before the first request does.
export const ONE = `Ferry runs aground off Port Ansel

Four crew members were hurt and 230 passengers taken off after the ferry Calder Star ran aground near Port Ansel on Tuesday,
the coastguard said. The rescue took nearly five hours in heavy seas.

“We did not lose power at any time,” said Captain Elaine Marsh, who has worked for Orrin Lines since 2009. The company refused
to say how much fuel was on board, but officials estimated it at about 40 tonnes. Divers may inspect the hull on Friday.

Ministers from France, Britain and Spain agreed in March 2021 to tighten the rules. Every ferry on the route has been inspected
twice a year since then. Tickets cost $85 each, up 12 percent from last year. It is unclear what caused the accident.`;
export const OTHER = `More than 240 rescued from stranded ferry

The Calder Star, a ferry of Orrin Lines, struck rocks off Port Ansel late on Monday with 244 people aboard, according to the
coastguard. Six members of the crew were injured, and it was three hours before the last passenger was brought ashore.

“We lost power,” said the captain, Elaine Marsh. A spokesman for the firm, Tomas Keel, denied that the engines had failed. The
tanks held at least 60 tonnes of fuel. Divers will inspect the hull on Friday, he added, and the port will not reopen until 6 p.m.

France and Britain had agreed to stricter rules in March 2021. Only two of the seven ferries on the route have been inspected
this year. A ticket costs 85 dollars. The cause of the accident was not known.`;

/** Runs that let the platform compile what is run most: more gain little and cost 10 ms of the start-up allowance each. */
const RUNS = 4;

/** Compares the two reports a few times, so that the first request is not the one that waits for it. */
export const warmUp = (): void => {
  for (let run = 0; run < RUNS; run++)
    compare({ text: ONE, published: "2024-05-15" }, { text: OTHER }, { include: ["facts", "selectors"] });
};

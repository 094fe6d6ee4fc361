import type { Corpus } from "../kind.ts";

export const corpus: Corpus = {
  reads: [
    {
      value: { speaker: "Dana Oyelaran" },
      in: [
        "Dana Oyelaran said the pool would reopen.",
        "The pool would reopen, Dana Oyelaran said.",
        "“The pool will reopen,” said Dana Oyelaran.",
        "“The pool will reopen,” Dana Oyelaran said.",
        "According to Dana Oyelaran, the pool will reopen.",
        "The pool will reopen, according to Dana Oyelaran.",
      ],
    },
    // Other verbs of saying, and what may stand between speaker and verb
    {
      value: { speaker: "Dana Oyelaran" },
      in: [
        "Dana Oyelaran told reporters that the pool would reopen.",
        "Dana Oyelaran announced that the pool would reopen.",
        "Dana Oyelaran warned that the pool could close.",
        "Dana Oyelaran has confirmed that the pool will reopen.",
        "Dana Oyelaran, the manager of the pool, said it would reopen.",
        "Dana Oyelaran, who runs the pool, said it would reopen.",
      ],
    },
    {
      value: { speaker: "police" },
      in: [
        "Three cars were stolen, police said.",
        "Three cars were stolen, according to police.",
        "On Monday police said three cars were stolen.",
      ],
    },
    {
      value: { speaker: "the fire chief" },
      in: [
        "The roof was unsafe, the fire chief said.",
        "The roof was unsafe, according to the fire chief.",
        "On Monday the fire chief warned that the roof was unsafe.",
      ],
    },
    {
      value: { speaker: "a company spokeswoman" },
      in: [
        "The plant will close, a company spokeswoman said.",
        "The plant will close, according to a company spokeswoman.",
        "“The plant will close,” a company spokeswoman said.",
      ],
    },
    {
      value: { speaker: "Harbour Board" },
      in: ["The Harbour Board said the pier would close.", "The Harbour Board announced that the pier would close."],
    },
    {
      value: { speaker: "witnesses" },
      in: ["The truck ran a red light, witnesses said.", "The truck ran a red light, according to witnesses."],
    },
  ],

  nothing: [
    "The pool will reopen on Monday.",
    "The manager opened the gates.",
    "Three cars were stolen.",
    "The claim was rejected.",
    "Prices fell, and shoppers cheered.",
    "The statement was short.",
  ],

  pairs: [
    ["Dana Oyelaran said the pool would reopen in May.", "same", "The pool would reopen in May, Dana Oyelaran said."],
    ["“The pool will reopen,” said Dana Oyelaran.", "same", "“The pool will reopen,” Oyelaran told reporters."],
    ["A stolen truck hit the bridge, police said.", "same", "A stolen truck hit the bridge, according to police."],
    [
      "Dana Oyelaran said the public pool would reopen after repairs.",
      "varies",
      "Marek Dvorsky said the public pool would reopen after repairs.",
    ],
    ["Police said a stolen truck hit the old bridge at night.", "varies", "Witnesses said a stolen truck hit the old bridge at night."],
    ["“The pool will reopen in May,” said Dana Oyelaran.", "conflicts", "“The pool will reopen in May,” said Marek Dvorsky."],
    ["“A disgrace for the town,” the fire chief said.", "conflicts", "“A disgrace for the town,” said Marek Dvorsky."],
    ["Dana Oyelaran said the pool would reopen.", "incomparable", "Marek Dvorsky said the trams were late."],
    ["Dana Oyelaran said the pool would reopen.", "incomparable", "Dana Oyelaran said taxes were unfair."],
  ],
};

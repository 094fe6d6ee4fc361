import type { Corpus } from "../kind.ts";

export const corpus: Corpus = {
  reads: [
    // The marks and the place of the speaker do not matter
    {
      value: { words: "We will rebuild every house" },
      in: [
        "“We will rebuild every house,” said Runa Achterberg.",
        '"We will rebuild every house," said Runa Achterberg.',
        "‘We will rebuild every house,’ said Runa Achterberg.",
        "'We will rebuild every house,' said Runa Achterberg.",
        "Runa Achterberg said: “We will rebuild every house.”",
        "Runa Achterberg said, “We will rebuild every house.”",
      ],
    },
    {
      value: { words: "a slap in the face" },
      in: [
        "Nurses called the offer “a slap in the face”.",
        'Nurses called the offer "a slap in the face."',
        "The offer is “a slap in the face”, nurses said.",
        "The offer, “a slap in the face”, was withdrawn.",
      ],
    },
    {
      value: { words: "disgraceful" },
      in: ["The judge called the delay “disgraceful”.", "The judge spoke of a “disgraceful” delay."],
    },
    // Apostrophes inside
    {
      value: { words: "We don't want the miners' money" },
      in: ["\"We don't want the miners' money,\" she said.", "\"We don't want the miners' money\", she said."],
    },
    {
      value: { words: "Where is the key?" },
      in: ["“Where is the key?” he asked.", "He asked: “Where is the key?”"],
    },
    // A quotation that the speaker interrupts
    {
      value: { words: "and we will do it by spring" },
      in: ["“We will rebuild,” she said, “and we will do it by spring.”", "She promised to rebuild, “and we will do it by spring”."],
    },
  ],

  nothing: [
    "She said the town would rebuild every house.",
    // Apostrophes are no quotation marks
    "The miners' union and the drivers' union will merge.",
    "It's the town's last cinema.",
    "The songs of the '90s are back.",
    "He didn't think they'd come.",
  ],

  pairs: [
    ["“We will rebuild every house,” she said.", "same", 'She said: "We will rebuild every house."'],
    ["“We did not sell the harbour,” she said.", "same", "“We didn’t sell the harbour,” she said."],
    ["“Two of the boats are safe,” she said.", "same", "“2 of the boats are safe,” she said."],
    ["“We will rebuild every house by spring,” she said.", "same", "She vowed to “rebuild every house”."],
    ["“We’ll rebuild every burned house,” she said.", "same", "“We will rebuild every burned house,” she said."],
    ["“The harbor is closed to all ships,” she said.", "same", "“The harbour is closed to all ships,” she said."],
    [
      "“We will rebuild every burned house in the valley,” she said.",
      "varies",
      "“We shall rebuild each burned house in the valley,” she said.",
    ],
    // Few words of content, and nearly all words in one order
    ["“We never stopped hearing them,” she said.", "varies", "“We never stopped listening for them,” she said."],
    ["He promised “a full and immediate review”.", "varies", "He promised “a full and independent review”."],
    [
      "“The old harbour bridge was never safe for trucks,” she said.",
      "conflicts",
      "“The old harbour bridge was safe for trucks,” she said.",
    ],
    ["“We will build 40 new houses in the valley,” she said.", "conflicts", "“We will build 60 new houses in the valley,” she said."],
    ["“We will rebuild every house,” she said.", "incomparable", "“The harvest was poor this autumn,” she said."],
    ["The judge called the delay “disgraceful”.", "incomparable", "The judge called the delay “regrettable”."],
  ],
};

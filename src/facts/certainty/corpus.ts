import type { Corpus } from "../kind.ts";

export const corpus: Corpus = {
  reads: [
    // Read for comparison with less certain accounts; alone it tells nothing
    {
      value: { predicate: "reopen", modality: "stated" },
      in: ["The bridge reopened.", "The bridge has reopened.", "The bridge was reopened by the mayor."],
    },
    {
      value: { predicate: "reopen", modality: "expected" },
      in: [
        "The bridge will reopen.",
        "The bridge is expected to reopen.",
        "The bridge is likely to reopen.",
        "The bridge is due to reopen.",
        "The bridge is set to reopen.",
        "The bridge will probably reopen.",
        "The bridge is scheduled to reopen.",
      ],
    },
    {
      value: { predicate: "reopen", modality: "possible" },
      in: ["The bridge may reopen.", "The bridge might reopen.", "The bridge could reopen.", "The bridge could possibly reopen."],
    },
    {
      value: { predicate: "flee", modality: "alleged" },
      in: [
        "The banker reportedly fled.",
        "The banker allegedly fled.",
        "The banker is said to have fled.",
        "The banker is believed to have fled.",
        "The banker has reportedly fled.",
        "The banker is thought to have fled.",
      ],
    },
    {
      value: { predicate: "reopen", modality: "unknown" },
      in: [
        "It is unclear whether the bridge will reopen.",
        "It is not known whether the bridge will reopen.",
        "It is unknown if the bridge will reopen.",
        "It was unclear when the bridge would reopen.",
      ],
    },
    {
      value: { predicate: "abroad", modality: "alleged" },
      in: ["The banker is believed to be abroad.", "The banker is understood to be abroad.", "The banker is thought to be abroad."],
    },
    {
      value: { modality: "unknown" },
      in: [
        "It remains unclear when the bridge will reopen.",
        "The cause of the fire is unknown.",
        "The cause of the fire is undetermined.",
        "The date of the trial is undecided.",
      ],
    },
    {
      value: { predicate: "sell", modality: "expected" },
      in: ["The firm agreed to sell the mill.", "The firm promised to sell the mill.", "The owners plan to sell the mill."],
    },
    {
      value: { predicate: "sell", modality: "possible" },
      in: [
        "The firm may sell the mill.",
        "The firm could sell the mill.",
        "The owners hope to sell the mill.",
        "The firm is threatening to sell the mill.",
      ],
    },
  ],

  nothing: [
    "The bridge reopened.",
    "The banker fled.",
    "The bridge did not reopen.",
    "The treaty was signed in the old hall.",
    "A long night in the harbour.",
    "The trial begins in May.",
  ],

  pairs: [
    ["The bridge may reopen.", "same", "The bridge might reopen."],
    ["The bridge is likely to reopen.", "same", "The bridge is expected to reopen."],
    ["The banker reportedly fled.", "same", "The banker is said to have fled."],
    ["The firm plans to sell the mill.", "same", "The firm is likely to sell the mill."],

    ["The bridge reopened.", "varies", "The bridge may reopen."],
    ["A candle caused the fire.", "varies", "A candle may have caused the fire."],
    ["The banker is abroad.", "varies", "The banker is believed to be abroad."],
    ["The banker fled.", "varies", "The banker reportedly fled."],
    ["The banker fled.", "varies", "The banker is believed to have fled."],
    ["The bridge reopened.", "varies", "The bridge is expected to reopen."],
    ["The bridge reopened.", "varies", "The bridge is likely to reopen."],

    ["The bridge will reopen.", "conflicts", "It is unclear whether the bridge will reopen."],
    ["A candle caused the fire.", "conflicts", "It is unclear what caused the fire."],
    ["The storm damaged the dam.", "conflicts", "It is not known whether the storm damaged the dam."],
    ["The firm will sell the mill.", "conflicts", "The firm is undecided whether to sell the mill."],

    // Both plainly stated is the affair of polarity
    ["The bridge reopened.", "incomparable", "The bridge has reopened."],
    ["The bridge may reopen.", "incomparable", "The mayor may resign."],
    ["The bridge may reopen.", "incomparable", "The bridge may not reopen."],
  ],
};

import { testRecognizer } from "../testing/marked-text";
import { accountNumber } from "./account-number";

testRecognizer(accountNumber, {
  finds: [
    "Account number: «884-221-09»",
    "Acct # «55120934»",
    "acct: «A-4410022»",
    "account «77120-B» was billed",
    "Billing # «B-90211»",
    "Invoice number «INV-20931»",
    "Guarantor ID «G-55012»",
    "Card «4000 1234 5678 9010» was declined",
    "IBAN «GB29NWBK60161331926819»",
    "Routing number «021000021»",
    "Visa card number «4000123456789010»",
    "HAR # «6100233»",
  ],
  leaves: [
    "On account of pain he rested.",
    "This accounts for 30 % of cases.",
    "Taking into account 2 prior visits.",
    "Billing was explained.",
    "Visual acuity 20/20 1234",
    "Visa required for travel in 2 weeks.",
    "Account for the weight loss.",
    "Routing of the catheter was changed.",
    "Credit is due to the nurse.",
  ],
});

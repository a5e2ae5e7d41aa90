import { testRecognizer } from "../testing/marked-text";
import { signature } from "./signature";

testRecognizer(signature, {
  finds: [
    "See you then.\nKind regards,\n«Ifeoma Chukwuemeka», MD",
    "It hurts.\nThanks,\n«Gwen»",
    "Best, «Eoin»",
    "I cannot log in. - «Kate Oduya»",
    "Hold ACEi. -«RJM» 7/16",
    "Sincerely,\nDr. «Tomas Okafor»",
  ],
  leaves: [
    "Thanks, will do.",
    "Thank you for the referral",
    "Best, worst and average pain",
    "Exam normal. -PRN",
    "Regards to the plan, none.",
    "Sincerely, the patient wants to stop",
    "rest - ice",
    "1 - 2 tablets",
  ],
});

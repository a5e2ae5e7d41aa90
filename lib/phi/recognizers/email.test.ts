import { testRecognizer } from "../testing/marked-text";
import { email } from "./email";

testRecognizer(email, {
  finds: [
    "Mail «h.brennick@example.org»",
    "«ada_brennick+clinic@mail.example.com», she said",
    "e-mail: «A.B@EXAMPLE.ORG».",
    "write to «nurse9@care.example.co.uk» soon",
    "«hbrennick at example dot org»",
    "handle «@harold_b» on the portal",
    "«first.last%x@example.net»",
    "<«team@example.org»>",
  ],
  leaves: [
    "Pain 3/10 @ rest.",
    "BP 120/80 @ 8 am.",
    "5 mg@night",
    "Heart rate 72 @ 10:00",
    "at 5 dots per inch",
    "Seen at clinic.",
    "100 mg @ 2 L",
    "User left @ noon.",
  ],
});

import { testRecognizer } from "../testing/marked-text";
import { userAccount } from "./user-account";

testRecognizer(userAccount, {
  finds: [
    "username is «sunflower.kate72»",
    "portal login «mfitz_88»",
    "password «bluebird47»",
    "instagram: «@kate_oduya»",
  ],
  leaves: [
    "user friendly device",
    "the handle broke",
    "password protected",
    "a drug user since 2010",
    "login failed twice",
    "user experience was fine",
  ],
});

/** Publishers, books and language models that bear a person's name, in lower case. They name no patient by themselves. */
export const MODELS_AND_PUBLISHERS: ReadonlySet<string> = new Set(
  "elsevier|kluwer|wolters|springer|wiley|lippincott|wilkins|mcgraw|karger|thieme|sage|saunders|mosby|livingstone|lange|harrison|cecil|nelson|tintinalli|goldman|braunwald|sabiston|schwartz|robbins|katzung|gilman|bates|netter|merck|sanford|cochrane|micromedex|lexicomp|stockley|martindale|roche|squibb|lilly|pfizer|abbott|janssen|bayer|komen|claude|llama|mistral|gemini|gemma|qwen|phi|falcon|orca|vicuna|alpaca|bedrock|azure".split(
    "|",
  ),
);

/** Words that make what stands before them a firm, a school, a society, a work or an instrument. */
export const ORGANIZATION_WORDS =
  /(?:&|\b(?:press|university|society|institutes?|association|college|academy|foundation|library|guide|guidelines?|textbook|manual|handbook|atlas|journal|publish\w{2,4}|inc|llc|ltd|gmbh|corp|corporation|company|group|sons|laborator\w{1,3}|pharma\w{0,12}|nature|media|systems?|health|medical|school|trust|fund|center|centre|clinic|hospital|server|model|scales?|index|score|criteria|classification|test|form)\b)/i;

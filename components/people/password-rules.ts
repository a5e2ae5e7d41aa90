export const MIN_PASSWORD_LENGTH = 12;

/** What is still wrong with a new password; empty when it can be used. */
export function passwordProblem(password: string, again: string, email: string): string {
  if (password.length < MIN_PASSWORD_LENGTH) {
    const missing = MIN_PASSWORD_LENGTH - password.length;
    return missing === 1 ? "1 more character needed." : `${missing} more characters needed.`;
  }
  if (password.trim().toLowerCase() === email.toLowerCase()) {
    return "The password must not be the e-mail address.";
  }
  return password === again ? "" : "Both fields must be the same.";
}

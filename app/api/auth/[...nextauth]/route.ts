import NextAuth from "next-auth";
import { authOptions } from "@/app/_server/sign-in/auth-options";

type AuthContext = { params: Promise<{ nextauth: string[] }> };

async function handler(request: Request, context: AuthContext): Promise<Response> {
  return (await NextAuth(request as never, context as never, authOptions())) as Response;
}

export { handler as GET, handler as POST };

import { createHash, X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

/**
 * A certificate for huggingface.co and its subdomains. It is new at each start and trusted only on request.
 */
export async function makeCertificate(): Promise<{ key: string; cert: string; spkiHash: string }> {
  const altNames = [
    "huggingface.co",
    "*.huggingface.co",
    "www.gravatar.com",
    "export.arxiv.org",
    "localhost",
  ];
  const made = await generate([{ name: "commonName", value: "huggingface.co" }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(Date.now() - 24 * 60 * 60 * 1000), // a test machine's clock may be behind
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [...altNames.map((value) => ({ type: 2 as const, value })), { type: 7, ip: "127.0.0.1" }],
      },
    ],
  });
  const publicKey = new X509Certificate(made.cert).publicKey.export({ type: "spki", format: "der" });
  return {
    key: made.private,
    cert: made.cert,
    spkiHash: createHash("sha256").update(publicKey).digest("base64"),
  };
}

import { describe, expect, it } from "vitest";
import { callLink, mailLink, webLink } from "../src/lib/ways";

describe("a way to reach somebody", () => {
  it("writes to one address and brings nothing along", () => {
    expect(mailLink("amt@mannheim.de")).toBe("mailto:amt@mannheim.de");
    expect(mailLink("a+b?attach=/etc/passwd&bcc=z@y.de")).toBe(
      "mailto:a%2Bb%3Fattach%3D%2Fetc%2Fpasswd%26bcc%3Dz@y.de",
    );
    for (const odd of [
      "x@y.de?attach=/etc/passwd",
      "x@y.de&bcc=z@y.de",
      "x@y.de,z@y.de",
      "x y@z.de",
      "x@y@z.de",
      "x@y.de\nBcc: z@y.de",
      "nobody",
      "@y.de",
    ])
      expect(mailLink(odd), odd).toBeUndefined();
  });

  it("dials digits and no codes", () => {
    expect(callLink("+49 (621) 293-0")).toBe("tel:+496212930");
    expect(callLink("116 016")).toBe("tel:116016");
    for (const odd of ["*21*0123#", "*#06#", "+", "none", "1+2"])
      expect(callLink(odd), odd).toBeUndefined();
  });

  it("shows the host that a link leads to", () => {
    expect(webLink("https://www.mannheim.de/de?id=1")).toEqual({
      url: "https://www.mannheim.de/de?id=1",
      host: "mannheim.de",
    });
    expect(webLink("https://mannheim.de\\@evil.example/")?.host).toBe("mannheim.de");
    expect(webLink("https://mannheim.de.evil.example/")?.host).toBe("mannheim.de.evil.example");
    // A Cyrillic "а" is not a Latin "a".
    expect(webLink("https://mаnnheim.de/")?.host).toMatch(/^xn--/);
    for (const odd of [
      "https://mannheim.de@evil.example/",
      "https://mannheim.de:443@evil.example/",
      "https://:secret@evil.example/",
      "http://mannheim.de/",
      "javascript:alert(1)",
      "mannheim.de",
      "",
    ])
      expect(webLink(odd), odd).toBeUndefined();
  });
});

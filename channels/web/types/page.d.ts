// What the page has beside its own modules.

interface TrustedTypePolicy {
  createHTML(html: string): string;
}

interface Window {
  trustedTypes?: {
    createPolicy(name: string, rules: { createHTML: (html: string) => string }): TrustedTypePolicy;
  };
}

declare var trustedTypes: Window["trustedTypes"];

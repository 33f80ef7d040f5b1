// The shapes of secrets. Where a provider documents a prefix of its own, its tokens are told beyond doubt; the rest is what
// secrets look like. Shapes after GitHub's “Behind GitHub's new authentication token formats” (2021), the providers' own
// pages and the rules of gitleaks (gitleaks/gitleaks:config/gitleaks.toml, MIT).

export interface SecretShape {
  /** What it is, for people. */
  readonly name: string
  /** A pattern's source: a text in lower case in which it matches nothing need not be searched. */
  readonly sign: string
  /** Matches the secret; a group `secret` where only a part of the match is one. */
  readonly pattern: RegExp
  /** Nothing else looks like it. */
  readonly isCertain: boolean
}

export const SECRET_SHAPES: readonly SecretShape[] = [
  {
    name: 'a GitHub token',
    sign: 'gh[pousr]_',
    pattern: /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/g,
    isCertain: true,
  },
  {
    name: 'a GitHub token',
    sign: 'github_pat_',
    pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/g,
    isCertain: true,
  },
  { name: 'a GitLab token', sign: 'glpat-', pattern: /\bglpat-[\w-]{20,64}/g, isCertain: true },
  {
    name: 'a Slack token',
    sign: 'xox[abposr]-',
    pattern: /\bxox[abposr]-(?:\d{10,13}-){1,3}[A-Za-z0-9-]{10,64}/g,
    isCertain: true,
  },
  {
    name: 'the address of a Slack webhook',
    sign: String.raw`hooks\.slack\.com/services`,
    pattern:
      /\bhooks\.slack\.com\/services\/(?<secret>T[A-Z0-9]{7,12}\/B[A-Z0-9]{7,12}\/[A-Za-z0-9]{20,32})/g,
    isCertain: true,
  },
  { name: 'a Stripe key', sign: 'k_live_', pattern: /\b[sr]k_live_[A-Za-z0-9]{20,128}\b/g, isCertain: true },
  { name: 'an npm token', sign: 'npm_', pattern: /\bnpm_[A-Za-z0-9]{36}\b/g, isCertain: true },
  { name: 'a PyPI token', sign: 'pypi-agei', pattern: /\bpypi-AgEI[\w-]{50,250}/g, isCertain: true },
  {
    name: 'a SendGrid key',
    sign: String.raw`sg\.[\w-]`,
    pattern: /\bSG\.[\w-]{22}\.[\w-]{43}\b/g,
    isCertain: true,
  },
  {
    name: 'a DigitalOcean token',
    sign: 'do[opr]_v1_',
    pattern: /\bdo[opr]_v1_[a-f0-9]{64}\b/g,
    isCertain: true,
  },
  { name: 'a Google API key', sign: 'aiza', pattern: /\bAIza[\w-]{35}(?![\w-])/g, isCertain: true },
  {
    name: 'an AWS access key id',
    sign: 'akia|asia',
    pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g,
    isCertain: false,
  },
  {
    name: 'an AWS secret key',
    sign: 'aws_secret_access_key',
    pattern:
      /\baws_secret_access_key["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/gi,
    isCertain: false,
  },
  {
    name: 'a JSON web token',
    sign: 'eyj',
    pattern: /\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,2000}/g,
    isCertain: false,
  },
  {
    name: 'a bearer token',
    sign: 'bearer',
    pattern: /\bBearer\s{1,4}(?<secret>(?=[\w.~+/-]{0,199}\d)[\w.~+/-]{20,4000}={0,2})(?![\w…<])/gi,
    isCertain: false,
  },
  {
    name: 'a password in an address',
    sign: String.raw`://[^\s/:@]{1,100}:`,
    pattern:
      /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s/:@'"<>`]{1,100}:(?<secret>[^\s/:@'"<>`]{4,200})@[\w.-]{1,253}/gi,
    isCertain: false,
  },
]

export const PRIVATE_KEY = /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----/

/** What stands where a document hides or makes up a secret: no secret. */
export const MADE_UP =
  /^\$|example|sample|dummy|fake|redacted|removed|hidden|changeme|placeholder|your|secret|pass(?:wor)?d|passwd|token|x{4}|\*{3}|\.{3}|…|\$\{|\$\(|\{\{|<|%[a-z_]+%|(.)\1{5}|123456|abcdef|deadbeef/i

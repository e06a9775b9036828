/** Wrong facts that nothing on a server of the newest release can show, and why they are facts all the same. */
const reasons: readonly { readonly kind?: string; readonly fact: RegExp; readonly why: string }[] = [
  {
    fact: /^identity\.unique: \w+, afterwards$/,
    why: 'what a job does in the background, which the double leaves out; it is a sentence in a warning',
  },
  {
    fact: /^safety\.services: /,
    why: 'that something should not be off everywhere is our judgement; the guard has tests of its own',
  },
  {
    fact: /^availability\.parts: .*"otherwise":"idles"/,
    why: 'the server stores it, and that nothing happens afterwards no recording shows',
  },
  {
    fact: /^availability\.parts: .*"since":"3\./,
    why: 'no release so old is recorded',
  },
  {
    kind: 'inboxes',
    fact: /^availability\.parts: .*"csat_config\./,
    why: 'only releases of 4.2 to 4.8 have the rest without it, and of these none is recorded',
  },
  {
    kind: 'agents',
    fact: /^limits\.required: email$/,
    why: 'the key stands for it, so it is never missing',
  },
  {
    kind: 'custom_attribute_definitions',
    fact: /^limits\.immutable: /,
    why: 'Chatwoot changes it and leaves rules and stored values behind, which the double does not hold: our decision',
  },
  {
    kind: 'inboxes',
    fact: /^limits\.immutable: channel\.provider_config\./,
    why: 'Chatwoot would change what Meta has written there: our decision',
  },
  {
    kind: 'inboxes',
    fact: /^limits\.immutable: channel\.email$/,
    why: 'Chatwoot changes it and forgets the sign-in of the mailbox: our decision',
  },
  {
    kind: 'inboxes',
    fact: /^limits\.immutable: channel\.provider$/,
    why: 'Chatwoot changes it and keeps the credentials of the other provider: our decision',
  },
  {
    kind: 'inboxes',
    fact: /^safety\.secrets: /,
    why: 'channels that only a provider can connect show them: from the source, not recorded',
  },
  {
    kind: 'inbox_agent_bots',
    fact: /^(requests\.toBody|endpoint\.remove, body)$/,
    why: 'the server passes over a field that it does not know, and takes a missing one for null: nothing differs',
  },
  {
    kind: 'campaigns',
    fact: /^identity\.referredBy$/,
    why: 'saved views keep any text in its place; that only its id finds something shows when they are used',
  },
  {
    kind: 'custom_filters',
    fact: /^references: .*campaign_id/,
    why: 'Chatwoot keeps any text in its place; that only an id finds something shows when the view is used',
  },
  {
    kind: 'custom_filters',
    fact: /^limits\.required: filter_type$/,
    why: 'the newest release has a default; before 4.8 a view is found only among those of its type: our decision',
  },
  {
    kind: 'sla_policies',
    fact: /^identity\.referredBy$/,
    why: 'rules and macros keep any text in its place; that only its id acts shows when they run',
  },
  {
    kind: 'account_settings',
    fact: /^availability\.parts: .*"auto_resolve_label"/,
    why: 'no older release was asked for it',
  },
  {
    fact: /^availability\.parts: .*"avatar"/,
    why: 'pictures were not sent to older releases: from the source',
  },
  {
    kind: 'integrations_hooks',
    fact: /(endpoint_url|"settings\.language_code"|"leadsquared")/,
    why: 'LeadSquared is refused unless the installation has it, and no older release was asked for Dialogflow',
  },
  {
    kind: 'captain_custom_tools',
    fact: /^safety\.secrets: /,
    why: 'no recorded answer shows them: from the source',
  },
  {
    kind: 'agent_capacity_policies',
    fact: /^comparison\.canonical: /,
    why: 'the server keeps the order in which they were sent; that it means nothing is our decision',
  },
  {
    kind: 'categories',
    fact: /^comparison\.canonical: related_categories$/,
    why: 'the server keeps the order in which they were sent; that it means nothing is our decision',
  },
  {
    fact: /^limits\.listedBy: /,
    why: 'the server refuses what is not in the list: that the plan says so before spares an apply that fails',
  },
  {
    kind: 'captain_documents',
    fact: /^identity\.takenOnce: .* without assistant_id$/,
    why: 'the samples have one assistant; that each may have the page once is from the source',
  },
  {
    kind: 'campaigns',
    fact: /^comparison\.canonical: audience$/,
    why: 'the server keeps the order in which they were sent; that it means nothing is our decision',
  },
  {
    kind: 'automation_rules',
    fact: /^requests\.inOrder$/,
    why: 'that rules act in the order in which they were made shows when they run',
  },
  {
    kind: 'automation_rules',
    fact: /^availability\.parts: .*"add_sla"/,
    why: 'where the action is not there, the SLA policy that it names is not either',
  },
  {
    kind: 'captain_preferences',
    fact: /^requests\.partial: /,
    why: 'Chatwoot takes the whole as well; that nothing is sent that nobody declares is our decision',
  },
  {
    kind: 'captain_assistant_responses',
    fact: /^identity\.isForeign$/,
    why: 'no recorded account has one that was made of a document',
  },
  {
    kind: 'captain_assistants',
    fact: /^availability\.parts: /,
    why: 'no older release was asked for it',
  },
  {
    kind: 'articles',
    fact: /^identity\.unique: slug, aside$/,
    why: 'the server makes a slug of anything, so that any other text does',
  },
  {
    kind: 'account_settings',
    fact: /^requests\.toBody$/,
    why: 'that an empty text takes an attribute of the company away is recorded, of null nothing is known',
  },
  {
    kind: 'captain_documents',
    fact: /^identity\.isForeign$/,
    why: 'no recorded account has a document that was uploaded',
  },
  {
    kind: 'webhooks',
    fact: /^identity\.nameField$/,
    why: 'its address tells it apart, so which text is its name is our choice',
  },
]

export function reasonFor(kind: string, fact: string): string | null {
  return reasons.find((one) => (one.kind === undefined || one.kind === kind) && one.fact.test(fact))?.why ?? null
}

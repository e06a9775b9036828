/** How customers are asked how it was. Chatwoot checks none of the values, and replaces all of it as it comes (4.15.1). */

import { fields, line, list, nullable, text } from './schema.ts'
import { csatDescriptions, surveyRuleDescriptions, surveyTemplateDescriptions } from './survey.descriptions.ts'

export const csatConfig = fields(
  {
    display_type: line,
    message: text,
    survey_rules: fields({ operator: line, values: list(line) }, surveyRuleDescriptions),
    button_text: line,
    language: line,
    template: fields(
      Object.fromEntries(Object.keys(surveyTemplateDescriptions).map((name) => [name, nullable(line)])),
      surveyTemplateDescriptions,
    ),
  },
  csatDescriptions,
)

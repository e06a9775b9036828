/** The lint rules, in the order of their pages. */
import type { LintRule } from './rule.ts'
import { actChain } from './rules/act-chain.ts'
import { actConflict } from './rules/act-conflict.ts'
import { actGreeting } from './rules/act-greeting.ts'
import { actMailVar } from './rules/act-mail-var.ts'
import { actMute } from './rules/act-mute.ts'
import { actNoType } from './rules/act-no-type.ts'
import { actNote } from './rules/act-note.ts'
import { actOrder } from './rules/act-order.ts'
import { actOutbound } from './rules/act-outbound.ts'
import { actPingpong } from './rules/act-pingpong.ts'
import { actReassign } from './rules/act-reassign.ts'
import { actRepeat } from './rules/act-repeat.ts'
import { actSnooze } from './rules/act-snooze.ts'
import { actTeamNobody } from './rules/act-team-nobody.ts'
import { actTwoAnswers } from './rules/act-two-answers.ts'
import { actWindow } from './rules/act-window.ts'
import { attrLeak } from './rules/attr-leak.ts'
import { attrNever } from './rules/attr-never.ts'
import { attrNot } from './rules/attr-not.ts'
import { condAlways } from './rules/cond-always.ts'
import { condBotOpen } from './rules/cond-bot-open.ts'
import { condChanged } from './rules/cond-changed.ts'
import { condComma } from './rules/cond-comma.ts'
import { condContentNew } from './rules/cond-content-new.ts'
import { condContentOld } from './rules/cond-content-old.ts'
import { condEmail } from './rules/cond-email.ts'
import { condLabelFirst } from './rules/cond-label-first.ts'
import { condLabelNew } from './rules/cond-label-new.ts'
import { condLabelNot } from './rules/cond-label-not.ts'
import { condMixedOr } from './rules/cond-mixed-or.ts'
import { condNever } from './rules/cond-never.ts'
import { condNotMissing } from './rules/cond-not-missing.ts'
import { condOperator } from './rules/cond-operator.ts'
import { condPhone } from './rules/cond-phone.ts'
import { condStatusEvent } from './rules/cond-status-event.ts'
import { condValue } from './rules/cond-value.ts'
import { condWildcard } from './rules/cond-wildcard.ts'

export const lintRules: readonly LintRule[] = [
  condAlways,
  condBotOpen,
  condChanged,
  condComma,
  condContentNew,
  condContentOld,
  condEmail,
  condLabelFirst,
  condLabelNew,
  condLabelNot,
  condMixedOr,
  condNever,
  condNotMissing,
  condOperator,
  condPhone,
  condStatusEvent,
  condValue,
  condWildcard,
  attrLeak,
  attrNever,
  attrNot,
  actChain,
  actConflict,
  actGreeting,
  actMailVar,
  actMute,
  actNoType,
  actNote,
  actOrder,
  actOutbound,
  actPingpong,
  actReassign,
  actRepeat,
  actSnooze,
  actTeamNobody,
  actTwoAnswers,
  actWindow,
]

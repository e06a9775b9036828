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
import { attrRegex } from './rules/attr-regex.ts'
import { botOoo } from './rules/bot-ooo.ts'
import { botSilent } from './rules/bot-silent.ts'
import { botTwoVoices } from './rules/bot-two-voices.ts'
import { cannedCase } from './rules/canned-case.ts'
import { cannedVar } from './rules/canned-var.ts'
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
import { csatLabel } from './rules/csat-label.ts'
import { csatLate } from './rules/csat-late.ts'
import { csatOnce } from './rules/csat-once.ts'
import { csatSpam } from './rules/csat-spam.ts'
import { greetingEmpty } from './rules/greeting-empty.ts'
import { hookInbox } from './rules/hook-inbox.ts'
import { hookPrivate } from './rules/hook-private.ts'
import { hookTwice } from './rules/hook-twice.ts'
import { hookUrl } from './rules/hook-url.ts'
import { hoursClosed } from './rules/hours-closed.ts'
import { hoursNoText } from './rules/hours-no-text.ts'
import { nameTwice } from './rules/name-twice.ts'
import { prechatField } from './rules/prechat-field.ts'
import { textAgent } from './rules/text-agent.ts'
import { textBroken } from './rules/text-broken.ts'
import { textFallback } from './rules/text-fallback.ts'
import { textName } from './rules/text-name.ts'
import { textNowhere } from './rules/text-nowhere.ts'
import { textUnknown } from './rules/text-unknown.ts'

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
  attrRegex,
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
  greetingEmpty,
  hoursClosed,
  hoursNoText,
  csatLabel,
  csatLate,
  csatOnce,
  csatSpam,
  botOoo,
  botSilent,
  botTwoVoices,
  hookInbox,
  hookPrivate,
  hookTwice,
  hookUrl,
  prechatField,
  cannedCase,
  cannedVar,
  textAgent,
  textBroken,
  textFallback,
  textName,
  textNowhere,
  textUnknown,
  nameTwice,
]

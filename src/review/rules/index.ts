import type { Rule } from '../rule';
import { clusterOverGuideline } from './cluster-over-guideline';
import { clusterRegionMismatch } from './cluster-region-mismatch';
import { clusterTooManyInitiatives } from './cluster-too-many-initiatives';
import { clusterUnknown } from './cluster-unknown';
import { contactPersonMissing } from './contact-person-missing';
import { deadlinePassed } from './deadline-passed';
import { descriptionShort } from './description-short';
import { emailInvalid } from './email-invalid';
import { fieldMissing } from './field-missing';
import { fieldUnanswered } from './field-unanswered';
import { formBlank } from './form-blank';
import { formMultipleInitiatives } from './form-multiple-initiatives';
import { formOutdatedVersion } from './form-outdated-version';
import { formResemblesEarlier } from './form-resembles-earlier';
import { generalPracticeContactMissing } from './general-practice-contact-missing';
import { generalPracticeOverMaximum } from './general-practice-over-maximum';
import { leadershipFocusMissing } from './leadership-focus-missing';
import { participantDuplicate } from './participant-duplicate';
import { participantInTwoInitiatives } from './participant-in-two-initiatives';
import { participantNotALeader } from './participant-not-a-leader';
import { participantOutsideCluster } from './participant-outside-cluster';
import { participantSectorMismatch } from './participant-sector-mismatch';
import { participantUnnamed } from './participant-unnamed';
import { participantsNone } from './participants-none';
import { phoneInvalid } from './phone-invalid';
import { privacyCpr } from './privacy-cpr';
import { privacyHealth } from './privacy-health';
import { programmeOverQuota } from './programme-over-quota';
import { regionOverQuota } from './region-over-quota';
import { senderUnexpected } from './sender-unexpected';
import { teamLarge } from './team-large';
import { teamOneSector } from './team-one-sector';
import { teamTooSmall } from './team-too-small';

/** Every rule of the programme, in the order of its table. */
export const rules: readonly Rule[] = [
  fieldMissing,
  fieldUnanswered,
  descriptionShort,
  emailInvalid,
  phoneInvalid,
  formMultipleInitiatives,
  formBlank,
  formOutdatedVersion,
  formResemblesEarlier,
  participantsNone,
  participantDuplicate,
  participantInTwoInitiatives,
  participantUnnamed,
  participantNotALeader,
  participantOutsideCluster,
  participantSectorMismatch,
  teamTooSmall,
  teamLarge,
  teamOneSector,
  generalPracticeContactMissing,
  contactPersonMissing,
  leadershipFocusMissing,
  clusterUnknown,
  clusterRegionMismatch,
  clusterTooManyInitiatives,
  clusterOverGuideline,
  regionOverQuota,
  programmeOverQuota,
  generalPracticeOverMaximum,
  deadlinePassed,
  senderUnexpected,
  privacyCpr,
  privacyHealth,
];

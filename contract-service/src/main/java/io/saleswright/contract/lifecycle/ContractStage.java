package io.saleswright.contract.lifecycle;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How far a contract has come. */
public enum ContractStage {
  /** Its first version is being written, or came back from the chain. */
  DRAFT,
  /** Its first version waits for a step of its chain. */
  SUBMITTED,
  /** All steps agreed with the first version; it waits for the signatures. */
  APPROVED,
  /** Both sides have signed. */
  EFFECTIVE,
  /** In force, while a new version is being written. */
  AMENDING,
  /** In force, while a new version waits for a step of its chain. */
  AMENDMENT_SUBMITTED,
  /** In force, while a new version waits for the signatures. */
  AMENDMENT_APPROVED,
  /** Its last day is over. */
  EXPIRED,
  /** It was ended before its time. */
  TERMINATED,
  /** It was given up before it was signed. */
  WITHDRAWN;

  /** The stages in which a signed version is in force. */
  public static final Set<ContractStage> IN_FORCE =
      Collections.unmodifiableSet(EnumSet.range(EFFECTIVE, AMENDMENT_APPROVED));

  /** The stages in which a version is under way. */
  static final Set<ContractStage> UNDER_WAY =
      Collections.unmodifiableSet(
          EnumSet.of(
              DRAFT, SUBMITTED, APPROVED, AMENDING, AMENDMENT_SUBMITTED, AMENDMENT_APPROVED));

  /** The stages in which papers are added to it and removed. */
  static final Set<ContractStage> WITH_PAPERS =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(WITHDRAWN)));

  /** The stages in which it was signed, whether it still holds or not. */
  static final Set<ContractStage> SIGNED =
      Collections.unmodifiableSet(EnumSet.range(EFFECTIVE, TERMINATED));
}

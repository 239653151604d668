package io.saleswright.contract.lifecycle;

import static io.saleswright.contract.lifecycle.ContractStage.AMENDING;
import static io.saleswright.contract.lifecycle.ContractStage.AMENDMENT_APPROVED;
import static io.saleswright.contract.lifecycle.ContractStage.AMENDMENT_SUBMITTED;
import static io.saleswright.contract.lifecycle.ContractStage.APPROVED;
import static io.saleswright.contract.lifecycle.ContractStage.DRAFT;
import static io.saleswright.contract.lifecycle.ContractStage.EFFECTIVE;
import static io.saleswright.contract.lifecycle.ContractStage.EXPIRED;
import static io.saleswright.contract.lifecycle.ContractStage.SIGNED;
import static io.saleswright.contract.lifecycle.ContractStage.SUBMITTED;
import static io.saleswright.contract.lifecycle.ContractStage.TERMINATED;
import static io.saleswright.contract.lifecycle.ContractStage.UNDER_WAY;
import static io.saleswright.contract.lifecycle.ContractStage.WITHDRAWN;
import static io.saleswright.contract.lifecycle.ContractStage.WITH_PAPERS;

import io.saleswright.platform.kernel.Step;
import java.util.Set;

/** The steps of a contract: who may take them, and from where to where they lead. */
public enum ContractStep implements Step<ContractStage> {
  DRAFT_CONTRACT(writers("CON-02").to(DRAFT)),
  /** Writes a contract for another salesperson than it would belong to by itself. */
  DRAFT_FOR(Step.by("CON-02", "sales-support", "support-supervisor", "sales-manager")),
  /** An accepted quote, or a contract that is renewed, makes a draft. */
  TAKE_OVER(Step.<ContractStage>by("QUO-07").to(DRAFT)),
  EDIT(writers("CON-02").from(UNDER_WAY).to(DRAFT, SUBMITTED, AMENDING, AMENDMENT_SUBMITTED)),
  SUBMIT(writers("CON-03").from(DRAFT, AMENDING).to(SUBMITTED, AMENDMENT_SUBMITTED)),
  /** Which of these roles decides now, the chain says. */
  APPROVE(
      deciders("CON-03")
          .from(SUBMITTED, AMENDMENT_SUBMITTED)
          .to(SUBMITTED, APPROVED, AMENDMENT_SUBMITTED, AMENDMENT_APPROVED)),
  REJECT(deciders("CON-03").from(SUBMITTED, AMENDMENT_SUBMITTED).to(DRAFT, AMENDING)),
  RECORD_SIGNATURE(
      writers("CON-06")
          .from(APPROVED, AMENDMENT_APPROVED)
          .to(APPROVED, AMENDMENT_APPROVED, EFFECTIVE)
          .otherwise(ContractRefusal.CONTRACT_NOT_APPROVED)),
  /** Prints the newest version for whoever signs it; what left the house is kept as it was. */
  HAND_OUT(
      writers("CON-06")
          .from(APPROVED, AMENDMENT_APPROVED, EFFECTIVE)
          .otherwise(ContractRefusal.CONTRACT_NOT_APPROVED)),
  /** Scans of what was signed, and whatever else belongs to it. */
  ATTACH(keepers("DOC-10").from(WITH_PAPERS)),
  /** What a signature names as its scan stays. */
  DETACH(keepers("DOC-10").from(WITH_PAPERS)),
  FILE(Step.<ContractStage>by("CON-08", "sales-support", "support-supervisor").from(SIGNED)),
  AMEND(writers("CON-11").from(EFFECTIVE).to(AMENDING)),
  WITHDRAW(writers("CON-02").from(UNDER_WAY).to(WITHDRAWN, EFFECTIVE)),
  RENEW(
      writers("CON-10")
          .from(EFFECTIVE, AMENDING, AMENDMENT_SUBMITTED, AMENDMENT_APPROVED, EXPIRED)),
  TERMINATE(
      Step.<ContractStage>by("CON-10", "sales-manager", "vp-sales", "general-manager")
          .from(ContractStage.IN_FORCE)
          .to(TERMINATED)),
  /** Its last day is over. */
  EXPIRE(Step.<ContractStage>by("CON-10").from(ContractStage.IN_FORCE).to(EXPIRED)),
  RECORD_BREACH(keepers("CON-14").from(SIGNED)),
  SETTLE_BREACH(
      Step.<ContractStage>by("CON-14", "support-supervisor", "sales-manager", "legal")
          .from(SIGNED)),
  READ(readers().showing("contract-terms")),
  READ_ATTACHMENTS(readers().showing("contract-terms"));

  private final Row<ContractStage> row;

  ContractStep(Row<ContractStage> row) {
    this.row = row;
  }

  private static Row<ContractStage> readers() {
    return Step.by(
        "CON-13",
        "sales-rep",
        "account-manager",
        "sales-support",
        "support-supervisor",
        "sales-manager",
        "vp-sales",
        "general-manager",
        "legal",
        "finance",
        "finance-head",
        "auditor");
  }

  private static Row<ContractStage> keepers(String rule) {
    return Step.by(
        rule,
        "sales-rep",
        "account-manager",
        "sales-support",
        "support-supervisor",
        "sales-manager",
        "legal");
  }

  private static Row<ContractStage> writers(String rule) {
    return Step.by(
        rule,
        "sales-rep",
        "account-manager",
        "sales-support",
        "support-supervisor",
        "sales-manager");
  }

  private static Row<ContractStage> deciders(String rule) {
    return Step.by(
        rule,
        "sales-support",
        "support-supervisor",
        "sales-manager",
        "vp-sales",
        "general-manager",
        "legal",
        "finance-head");
  }

  /** The roles that a chain of contracts may name. */
  public static Set<String> chainRoles() {
    return APPROVE.row().roles();
  }

  @Override
  public Row<ContractStage> row() {
    return row;
  }
}
